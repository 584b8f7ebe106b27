namespace Ocop.Domain.Reporting.Reading;

/// <summary>Why input is refused and what would do instead, in both languages.</summary>
internal static class Reasons
{
    public static readonly BilingualText MissingFile = new("không có tệp này; kiểm tra lại đường dẫn", "no such file; check the path");

    public static readonly BilingualText IsDirectory = new("đây là thư mục; nêu tên một tệp", "this is a directory; name a file");

    public static readonly BilingualText EmptyFile = new(
        "tệp trống; dòng đầu phải nêu tên các cột",
        "the file is empty; the first row must name the columns");

    public static readonly BilingualText Utf16 = new(
        "tệp không phải UTF-8 (có dấu hiệu UTF-16); lưu lại dưới dạng CSV UTF-8",
        "the file is not UTF-8 (it is marked as UTF-16); save it as CSV UTF-8");

    public static readonly BilingualText HalfLetter = new(
        "có ký tự không trọn vẹn (một nửa của cặp mã thay thế); gõ lại ô này",
        "it holds half a letter (one of a surrogate pair without the other); type the cell again");

    public static readonly BilingualText NotUtf8 = new(
        "không phải UTF-8; lưu lại tệp dưới dạng CSV UTF-8",
        "not UTF-8; save the file as CSV UTF-8");

    public static readonly BilingualText LineTooLong = new(
        "dòng dài hơn 1 MB; kiểm tra dấu xuống dòng của tệp",
        "the line is longer than 1 MB; check the line breaks of the file");

    public static readonly BilingualText UnclosedQuote = new(
        "dấu ngoặc kép mở ra mà không đóng trong vòng 1 MB; thêm dấu đóng, hoặc viết đôi dấu ngoặc kép nằm trong ô",
        "a quote is opened and not closed within 1 MB; close it, or double the quotes inside the cell");

    public static readonly BilingualText TooManyOpenQuotes = new(
        "có quá nhiều dấu ngoặc kép mở ra mà không đóng; sửa các dòng đã nêu trước, các dòng sau chưa được đọc",
        "too many quotes are opened and not closed; correct the lines named so far, those below have not been read");

    public static readonly BilingualText BadQuote = new(
        "dấu ngoặc kép đặt sai chỗ; đặt cả ô trong ngoặc kép và viết đôi dấu ngoặc kép bên trong",
        "a quote is out of place; put the whole cell in quotes and double the quotes inside it");

    public static readonly BilingualText OldWorkbook = new(
        "tệp Excel kiểu cũ (.xls) hoặc có mật khẩu; lưu lại dưới dạng .xlsx không có mật khẩu",
        "an old .xls workbook, or one with a password; save it as .xlsx without a password");

    public static readonly BilingualText NoSheet = new(
        "không có trang tính nào có dữ liệu; dòng đầu của trang tính phải nêu tên các cột",
        "no sheet has anything in it; the first row of a sheet must name the columns");

    public static readonly BilingualText FormulaError = new(
        "công thức không cho ra giá trị; ghi thẳng giá trị vào ô",
        "a formula that gives no value; put the value itself into the cell");

    public static readonly BilingualText NumberOfDay = new(
        "là một số, không phải ngày; định dạng ô theo kiểu ngày, hoặc viết 2023-12-31 hoặc 31/12/2023",
        "a number and not a date; format the cell as a date, or write 2023-12-31 or 31/12/2023");

    public static readonly BilingualText TimeOfDay = new(
        "có cả giờ; chỉ ghi ngày, theo giờ Hà Nội",
        "it has a time of day; give the day alone, as it was in Hà Nội");

    public static readonly BilingualText MissingValue = new("bắt buộc phải có; hãy điền vào", "required; fill it in");

    public static readonly BilingualText CommuneInDistrict = new(
        "phường, xã từ ngày 01/07/2025 thì ghi vào cột commune",
        "a ward or commune of since 2025-07-01 goes into the column commune");

    public static readonly BilingualText DistrictInCommune = new(
        "quận, huyện, thị xã thì ghi vào cột district",
        "a district goes into the column district");

    public static readonly BilingualText UnreadableDay = new(
        "không đọc được ngày; viết 2023-12-31 hoặc 31/12/2023",
        "not a date; write 2023-12-31 or 31/12/2023");

    public static readonly BilingualText ImpossibleDay = new(
        "không có ngày này trong lịch; sửa lại ngày",
        "no such day in the calendar; correct it");

    public static BilingualText Straddles(DistrictSet candidates) => new(
        $"địa bàn nằm trên nhiều đơn vị cấp huyện cũ; ghi thêm vào cột district một trong: {candidates.NameIn(TextLanguage.Vietnamese)}",
        $"its land lay in several former districts; give in the column district one of: {candidates.NameIn(TextLanguage.English)}");

    public static BilingualText NotIn(District district, DistrictSet candidates) => new(
        $"không có phần nào thuộc {district.FullName} cũ; địa bàn lấy từ: {candidates.NameIn(TextLanguage.Vietnamese)}; sửa lại một trong hai cột",
        $"no part of it was in {district.FullNameIn(TextLanguage.English)}; its land came from: {candidates.NameIn(TextLanguage.English)}; correct one of the two columns");

    public static BilingualText UncertainSheet(string table, IEnumerable<string> sheets) => new(
        $"không rõ trang tính nào là của bảng này (có: {string.Join(", ", sheets)}); đặt tên trang đó là {table}",
        $"which sheet is meant is not certain (there are: {string.Join(", ", sheets)}); name it {table}");

    public static BilingualText NoWorkbook(string why) => new(
        $"không phải sổ tính .xlsx đọc được ({why}); mở bằng phần mềm bảng tính rồi lưu lại dưới dạng .xlsx hoặc CSV UTF-8",
        $"not a workbook that can be read ({why}); open it in a spreadsheet program and save it as .xlsx or CSV UTF-8");

    public static BilingualText CannotRead(string why) => new($"không đọc được tệp: {why}", $"the file cannot be read: {why}");

    public static BilingualText NoHeader(IEnumerable<string> required) => new(
        $"không thấy dòng tiêu đề; dòng đầu phải nêu tên các cột, trong đó có: {string.Join(", ", required)}",
        $"no header row; the first row must name the columns, among them: {string.Join(", ", required)}");

    public static BilingualText MissingColumn(string column) => new(
        $"thiếu cột bắt buộc {column}; thêm cột này vào",
        $"the required column {column} is missing; add it");

    public static BilingualText MissingColumn(string column, string standIn) => new(
        $"thiếu cột bắt buộc {column}; thêm cột này, hoặc cột {standIn} thay cho nó",
        $"the required column {column} is missing; add it, or the column {standIn} in its place");

    public static BilingualText RepeatedColumn(int place) => new(
        $"cột này đã có ở vị trí {place}; giữ lại một cột",
        $"the column already stands at place {place}; keep one of them");

    public static BilingualText FieldCount(int given, int expected) => new(
        $"dòng có {given} ô, tiêu đề có {expected}; ô có dấu phân cách thì đặt trong ngoặc kép",
        $"the row has {given} cells and the header {expected}; put cells that hold a separator in quotes");

    public static BilingualText TooLong(int maximum) => new(
        $"dài quá {maximum} ký tự; hãy rút gọn",
        $"longer than {maximum} characters; shorten it");

    public static BilingualText UnknownToken(IEnumerable<string> known) => new(
        $"không có trong danh mục; chọn trong: {string.Join(", ", known)}",
        $"not in the list; choose from: {string.Join(", ", known)}");

    public static BilingualText DuplicateId(InputPlace first) => new(
        $"mã này đã dùng ở {first}; cho mỗi dòng một mã riêng",
        $"{first} has this identifier already; give each row its own");

    /// <summary>What a register says of a record.</summary>
    public static BilingualText Of(RegisterErrorKind kind) => new(kind.NameIn(TextLanguage.Vietnamese), kind.NameIn(TextLanguage.English));
}
