namespace Ocop.Domain.SystemTextJson;

/// <summary>Why a document is refused and what would do instead, in both languages.</summary>
internal static class Reasons
{
    private const int MostListed = 40;

    public static readonly BilingualText NotUtf8 = new(
        "không phải UTF-8; lưu lại tệp dưới dạng UTF-8",
        "not UTF-8; save the file as UTF-8");

    public static readonly BilingualText More = new(
        "còn nhiều lỗi nữa; sửa những lỗi trên trước",
        "there are more errors; correct these first");

    public static readonly BilingualText TooManyRules = new(
        $"có hơn {PlanDocument.MaximumRules} chỉ tiêu; hãy chia thành nhiều kế hoạch",
        $"more than {PlanDocument.MaximumRules} rules; divide the plan");

    public static readonly BilingualText TooManyQuotas = new(
        $"kế hoạch đặt ra quá {PlanDocument.MaximumQuotas} lượt chỉ tiêu (đơn vị × kỳ); hãy chia nhỏ",
        $"the plan asks more than {PlanDocument.MaximumQuotas} times (subjects × windows); divide it");

    public static readonly BilingualText NoObject = new(
        "phải là một đối tượng, viết trong { }",
        "an object is needed here, written in { }");

    public static readonly BilingualText NoList = new(
        "phải là một danh sách, viết trong [ ]",
        "a list is needed here, written in [ ]");

    public static readonly BilingualText NoText = new(
        "phải là chữ, viết trong ngoặc kép",
        "text is needed here, well formed and in quotes");

    public static readonly BilingualText NoNumber = new(
        "phải là số nguyên từ 0 đến 2147483647, viết không có ngoặc kép",
        "a whole number from 0 to 2147483647 is needed here, without quotes");

    public static readonly BilingualText ExpectedBoolean = new("phải là true hoặc false", "true or false is needed here");

    public static readonly BilingualText NoDay = new("không phải một ngày; viết như 2023-12-31", "not a day; write it as 2023-12-31");

    public static readonly BilingualText UnknownDistricts = new(
        "không đọc được đơn vị cấp huyện; viết mã (018) hoặc tên (Gia Lâm) cách nhau bằng |, hoặc city cho toàn thành phố",
        "not districts of Hà Nội; write codes (018) or names (Gia Lâm) joined by |, or city for all 30");

    public static readonly BilingualText NoDistrict = new(
        "chỉ tiêu phải có ít nhất một đơn vị; ghi rõ đơn vị nào",
        "a rule addresses at least one district; say which");

    public static readonly BilingualText Missing = new("bắt buộc phải có; hãy bổ sung", "required; add it");

    public static readonly BilingualText Repeated = new(
        "mục này đã có trong cùng đối tượng; chỉ giữ lại một",
        "the same object has this member already; keep one of them");

    public static readonly BilingualText ListedTwice = new(
        "đã có trong danh sách này; mỗi mục chỉ nêu một lần",
        "the list has this already; name each once");

    public static readonly BilingualText IllFormedName = new(
        "tên mục không phải chữ hợp lệ; sửa lại",
        "a member's name is ill-formed; correct it");

    public static readonly BilingualText Blank = new("để trống; hãy điền vào", "blank; fill it in");

    public static readonly BilingualText BlankOptional = new("để trống; hãy điền vào hoặc bỏ mục này", "blank; fill it in, or leave it out");

    public static readonly BilingualText SpaceAtEnd = new("có khoảng trắng ở đầu hoặc cuối; hãy bỏ đi", "white space at an end; leave it out");

    public static readonly BilingualText NoAddress = new(
        "không phải địa chỉ đầy đủ và hợp lệ; viết cả phần đầu, như https://, và không có khoảng trắng",
        "not an absolute address; give it with its scheme, as https://, and without spaces");

    public static readonly BilingualText EmptyList = new("cần ít nhất một", "at least one is needed");

    public static readonly BilingualText LeastAboveMost = new(
        "mức cao nhất thấp hơn mức thấp nhất; sửa lại một trong hai",
        "the top is below the minimum; correct one of them");

    public static readonly BilingualText CapWithoutTop = new(
        "không có mức cao nhất thì không có mức trần; bổ sung max hoặc bỏ cap",
        "there is no cap without a top; add max, or leave cap out");

    public static readonly BilingualText StrengthMissing = new(
        "điều khoản loại quota phải nêu mức độ: mandatory (tối thiểu, phải) hoặc aspirational (phấn đấu)",
        "a clause of kind quota says how strongly it asks: mandatory or aspirational");

    public static readonly BilingualText StrengthUnasked = new(
        "chỉ điều khoản loại quota mới nêu mức độ; bỏ mục này hoặc sửa kind",
        "only a clause of kind quota says how strongly it asks; leave it out, or correct the kind");

    public static readonly BilingualText IndicatorMissing = new(
        "điều khoản loại indicator phải nêu đếm gì",
        "a clause of kind indicator names what it counts");

    public static readonly BilingualText IndicatorUnasked = new(
        "chỉ điều khoản loại indicator hoặc objective mới nêu đếm gì; bỏ mục này hoặc sửa kind",
        "only a clause of kind indicator or objective names what it counts; leave it out, or correct the kind");

    public static readonly BilingualText NoQuota = new(
        "điều khoản này không thuộc loại quota nên không thể là căn cứ của chỉ tiêu; chọn điều khoản khác hoặc sửa kind của điều khoản",
        "that clause is not of kind quota, so no rule can rest on it; name another, or correct the clause's kind");

    public static readonly BilingualText EndsBeforeStart = new(
        "kỳ thực hiện kết thúc trước ngày bắt đầu; sửa lại một trong hai ngày",
        "the window ends before it starts; correct one of the days");

    public static BilingualText TooLarge(int maximum) => new(
        $"tài liệu dài hơn {JsonDisplay.Number(maximum)} byte; hãy rút gọn",
        $"the document is longer than {JsonDisplay.Number(maximum)} bytes; shorten it");

    public static BilingualText NoJson(long line, long place, int depth) => new(
        $"không phải JSON hợp lệ, hoặc lồng nhau quá {JsonDisplay.Number(depth)} cấp: dòng {JsonDisplay.Number(line)}, byte thứ {JsonDisplay.Number(place)}; sửa lại chỗ đó",
        $"not well-formed JSON, or nested more than {JsonDisplay.Number(depth)} deep: line {JsonDisplay.Number(line)}, byte {JsonDisplay.Number(place)}; correct it there");

    public static BilingualText UnknownToken(IEnumerable<string> known) => new(
        $"không có trong danh mục; chọn trong: {List(known)}",
        $"not in the list; choose from: {List(known)}");

    public static BilingualText UnknownMember(IEnumerable<string> known) => new(
        $"không có mục này; các mục dùng được: {List(known)}",
        $"no such member; there are: {List(known)}");

    public static BilingualText OtherFormat(string expected) => new(
        $"không phải định dạng đọc được; định dạng đọc được là {expected}",
        $"another format; the one read here is {expected}");

    public static BilingualText TooLong(int maximum) => new(
        $"dài quá {JsonDisplay.Number(maximum)} ký tự; hãy rút gọn",
        $"longer than {JsonDisplay.Number(maximum)} characters; shorten it");

    public static BilingualText RepeatedId(DocumentPath first) => new(
        $"mã này đã dùng ở {first}; mỗi mục một mã riêng",
        $"{first} has this identifier already; give each its own");

    public static BilingualText NoSuchClause(IReadOnlyCollection<string> known) => known.Count == 0
        ? new("tài liệu chưa có điều khoản nào; bổ sung điều khoản này vào clauses", "the document has no clauses; add this one to clauses")
        : new($"tài liệu không có điều khoản này; các điều khoản có: {List(known)}", $"the document has no such clause; it has: {List(known)}");

    public static BilingualText Overlaps(DocumentPath before) => new(
        $"bắt đầu khi kỳ {before} chưa hết; viết các kỳ theo thứ tự và không chồng lên nhau",
        $"starts before {before} is over; give windows in order and apart");

    /// <summary>What a register says of a record.</summary>
    public static BilingualText Of(RegisterErrorKind kind) => new(kind.NameIn(TextLanguage.Vietnamese), kind.NameIn(TextLanguage.English));

    public static BilingualText Of(PlaceNameError fault) =>
        new(fault.Explain(TextLanguage.Vietnamese), fault.Explain(TextLanguage.English));

    // Names from a document may be many and long, and hold what breaks a line.
    private static string List(IEnumerable<string> names)
    {
        string[] some = [.. names.Take(MostListed + 1).Select(name => JsonDisplay.Text(JsonDisplay.Encoder.Encode(JsonDisplay.Text(name, MostListed)), MostListed))];
        return some.Length > MostListed ? $"{string.Join(", ", some[..MostListed])}…" : string.Join(", ", some);
    }
}
