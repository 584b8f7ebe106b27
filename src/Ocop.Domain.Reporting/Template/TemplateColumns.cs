namespace Ocop.Domain.Reporting.Template;

/// <summary>What the empty register says of each column of a table of sales points or centers.</summary>
internal static class TemplateColumns
{
    private static readonly Dictionary<string, TemplateColumn> ByName = new()
    {
        ["id"] = new(new("Mã riêng của mỗi dòng, không trùng với dòng nào ở cả hai trang", "The identifier: each row of both sheets has its own"), Width: 12),
        ["name"] = new(
            new("Tên điểm bán hoặc trung tâm", "The name of the sales point or center"),
            new("Dòng ví dụ, chưa mở nên không được tính: ghi đè hoặc xóa", "An example, not opened and so not counted: write over it or delete it"),
            Width: 40),
        ["district"] = new(
            new("Quận, huyện, thị xã: chọn trong danh sách, hoặc ghi mã (018) hay tên (Gia Lâm)", "The district: pick one, or write its code (018) or its name (Gia Lâm)"),
            Same(District.GiaLam.FullName),
            Choices: TemplateLists.Districts),
        ["commune"] = new(
            new("Phường, xã từ ngày 01/07/2025; nếu trước đó thuộc đúng một đơn vị cấp huyện thì có thể để trống cột district", "The ward or commune of since 2025-07-01; where it lay in one former district, the column district may stay blank"),
            Same(Commune.Parse("Bát Tràng").FullName),
            Choices: TemplateLists.Communes),
        ["opened_on"] = Day("Ngày đi vào hoạt động, ví dụ 2023-12-31 hoặc 31/12/2023; chưa mở thì để trống", "The day it opened, such as 2023-12-31; blank while it is only planned"),
        ["closed_on"] = Day("Ngày đầu tiên không còn hoạt động; đang hoạt động thì để trống", "The first day on which it was no longer open; blank while it is open"),
        ["planned_on"] = Day("Ngày dự kiến mở, nếu có", "The day it was to open, if one was set") with { Example = Same("2025-12-31") },
        ["venue"] = new(new("Loại địa điểm: chọn trong danh sách, hoặc để trống", "The kind of place: pick one, or leave it blank"), Same(EnumToken.Of(VenueKind.CraftVillage)), Choices: TemplateLists.Venues),
        ["origins"] = Several<ProductOrigins>("Xuất xứ sản phẩm", "Where its products come from", Same(EnumToken.Of(ProductOrigins.Hanoi | ProductOrigins.OtherProvinces))),
        ["functions"] = Several<CenterFunctions>("Các chức năng của trung tâm", "What the center does", Same(EnumToken.Of(CenterFunctions.Design | CenterFunctions.Sale))),
        ["partners"] = Several<CenterPartners>("Các bên liên kết", "Who works there together", Same(EnumToken.Of(CenterPartners.Artisans))),
        ["place"] = new(new("Địa chỉ, nếu có", "The address, if known"), Width: 30),
        ["source"] = new(new("Nguồn của thông tin: văn bản, đường dẫn", "Where the record comes from: a document, a link"), Width: 30),
    };

    /// <summary>What is said of a column.</summary>
    public static TemplateColumn Of(string name) => ByName[name];

    private static TemplateColumn Day(string vietnamese, string english) => new(new(vietnamese, english), IsDay: true);

    private static TemplateColumn Several<TEnum>(string vietnamese, string english, BilingualText example)
        where TEnum : struct, Enum
    {
        string tokens = string.Join(", ", EnumToken.All<TEnum>().Where(token => token != "none"));
        return new(new($"{vietnamese}; nhiều giá trị thì ngăn bằng dấu |: {tokens}", $"{english}; separate several by a bar |: {tokens}"), example, Width: 26);
    }

    private static BilingualText Same(string text) => new(text, text);
}
