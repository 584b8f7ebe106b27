using System.IO.Compression;
using System.Text;

namespace Ocop.Domain.Fuzz;

/// <summary>Changes a workbook in its entries: their text, their names, one for another, left out or twice; now and then its bytes.</summary>
internal sealed class ZipMutator(IMutator text, int longest) : IMutator
{
    private const int BytesEvery = 8;

    private readonly ByteMutator _bytes = new(longest);
    private readonly FileMutator _entries = new(text, longest);

    public string Mutate(string input, string other, Random random)
    {
        if (random.Next(BytesEvery) == 0 || EntriesOf(input) is not { Count: > 0 } entries)
            return _bytes.Mutate(input, other, random);
        List<(string Name, string Bytes)> others = EntriesOf(other) is { Count: > 0 } donors ? donors : entries;
        int sheet = entries.FindIndex(entry => entry.Name.Contains("sheets/", StringComparison.Ordinal));
        int place = sheet >= 0 && random.Next(2) == 0 ? sheet : random.Next(entries.Count);
        (string name, string bytes) = entries[place];
        switch (random.Next(12))
        {
            case 0:
                entries.RemoveAt(place);
                break;
            case 1:
                entries.Add((name, others[random.Next(others.Count)].Bytes));
                break;
            case 2:
                entries[place] = (entries[random.Next(entries.Count)].Name, bytes);
                break;
            case 3:
                entries[place] = (name, others[random.Next(others.Count)].Bytes);
                break;
            default:
                string donor = others.Find(entry => entry.Name == name).Bytes ?? bytes;
                entries[place] = (name, _entries.Mutate(bytes, donor, random));
                break;
        }

        return Zipped(entries);
    }

    private static List<(string Name, string Bytes)>? EntriesOf(string zip)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(Encoding.Latin1.GetBytes(zip)), ZipArchiveMode.Read);
            return [.. archive.Entries.Select(entry => (entry.FullName, BytesOf(entry)))];
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    private static string BytesOf(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return Encoding.Latin1.GetString(copy.ToArray());
    }

    private static string Zipped(List<(string Name, string Bytes)> entries)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach ((string name, string content) in entries)
            {
                using Stream stream = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                stream.Write(Encoding.Latin1.GetBytes(content));
            }
        }

        return Encoding.Latin1.GetString(bytes.ToArray());
    }
}
