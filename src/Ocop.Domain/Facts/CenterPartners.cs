using System.Text.Json.Serialization;

namespace Ocop.Domain;

/// <summary>Whom a center brings together (clause C12).</summary>
[Flags]
[Expresses("C12")]
[JsonConverter(typeof(EnumToken.Converter<CenterPartners>))]
public enum CenterPartners
{
    /// <summary>Not recorded.</summary>
    None = 0,

    /// <summary>Nghệ nhân: artisans.</summary>
    Artisans = 1,

    /// <summary>Nhà thiết kế trẻ: young designers.</summary>
    YoungDesigners = 2,

    /// <summary>Viện nghiên cứu: research institutes.</summary>
    ResearchInstitutes = 4,

    /// <summary>Trường đại học: universities.</summary>
    Universities = 8,

    /// <summary>Tổ chức quốc tế: international organisations.</summary>
    InternationalOrganisations = 16,
}
