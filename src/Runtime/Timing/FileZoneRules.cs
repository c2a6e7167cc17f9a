using System;
using System.Buffers.Binary;
using System.IO;
using System.Text;

namespace CSockTranslate.Runtime.Timing;

/// <summary>A zone from a file of the time zone database (RFC 8536, TZif): changes until some year, a rule for the time after.</summary>
internal sealed class FileZoneRules : IZoneRules
{
    private const int HeaderSize = 44;
    private const int TypeSize = 6;

    private readonly long[] _changes;
    private readonly byte[] _changeTypes;
    private readonly ZonePeriod[] _types;
    private readonly PosixZoneRules? _afterwards;

    private FileZoneRules(long[] changes, byte[] changeTypes, ZonePeriod[] types, PosixZoneRules? afterwards)
    {
        _changes = changes;
        _changeTypes = changeTypes;
        _types = types;
        _afterwards = afterwards;
    }

    /// <inheritdoc/>
    public ZonePeriod Standard => _afterwards?.Standard ?? Latest(isDaylight: false) ?? _types[0];

    /// <inheritdoc/>
    public ZonePeriod Daylight => _afterwards?.Daylight is { IsDaylight: true } daylight ? daylight : Latest(isDaylight: true) ?? Standard;

    /// <summary>Reads a file; null when there is none that can be read or it has another format.</summary>
    public static FileZoneRules? TryRead(string path)
    {
        try
        {
            return File.Exists(path) ? TryParse(File.ReadAllBytes(path)) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public ZonePeriod At(long seconds)
    {
        if (_changes.Length == 0 || seconds < _changes[0])
        {
            // Before the first change: the first type that is standard time.
            int standard = Array.FindIndex(_types, type => !type.IsDaylight);
            return _afterwards is not null && _changes.Length == 0 ? _afterwards.At(seconds) : _types[Math.Max(standard, 0)];
        }

        if (seconds >= _changes[^1] && _afterwards is not null)
        {
            return _afterwards.At(seconds);
        }

        int index = Array.BinarySearch(_changes, seconds);
        return _types[_changeTypes[index >= 0 ? index : ~index - 1]];
    }

    // The type of that kind which began last.
    private ZonePeriod? Latest(bool isDaylight)
    {
        for (int i = _changeTypes.Length - 1; i >= 0; i--)
        {
            if (_types[_changeTypes[i]].IsDaylight == isDaylight)
            {
                return _types[_changeTypes[i]];
            }
        }

        return null;
    }

    private static FileZoneRules? TryParse(ReadOnlySpan<byte> file)
    {
        if (!TryMeasure(file, 4, out Counts first))
        {
            return null;
        }

        if (file[4] == 0)
        {
            return Parse(file, first, 4);
        }

        // From version 2 on a second block with 64-bit times follows the first.
        ReadOnlySpan<byte> second = file[first.Size(4)..];
        return TryMeasure(second, 8, out Counts counts) ? Parse(second, counts, 8) : null;
    }

    private static bool TryMeasure(ReadOnlySpan<byte> block, int timeSize, out Counts counts)
    {
        counts = default;
        if (block.Length < HeaderSize || !block.StartsWith("TZif"u8))
        {
            return false;
        }

        counts = new Counts(
            Universal: Int32(block[20..]), Standard: Int32(block[24..]), Leaps: Int32(block[28..]), Changes: Int32(block[32..]), Types: Int32(block[36..]), Letters: Int32(block[40..]));
        return counts.Types > 0 && counts.Size(timeSize) <= block.Length;
    }

    private static FileZoneRules Parse(ReadOnlySpan<byte> block, Counts counts, int timeSize)
    {
        ReadOnlySpan<byte> rest = block[HeaderSize..];
        long[] changes = new long[counts.Changes];
        for (int i = 0; i < changes.Length; i++)
        {
            ReadOnlySpan<byte> time = rest[(i * timeSize)..];
            changes[i] = timeSize == 8 ? BinaryPrimitives.ReadInt64BigEndian(time) : Int32(time);
        }

        rest = rest[(changes.Length * timeSize)..];
        byte[] changeTypes = rest[..changes.Length].ToArray();
        rest = rest[changes.Length..];
        ReadOnlySpan<byte> letters = rest.Slice(counts.Types * TypeSize, counts.Letters);
        ZonePeriod[] types = new ZonePeriod[counts.Types];
        for (int i = 0; i < types.Length; i++)
        {
            ReadOnlySpan<byte> type = rest[(i * TypeSize)..];
            ReadOnlySpan<byte> name = letters[type[5]..];
            int end = name.IndexOf((byte)0);
            types[i] = new ZonePeriod(Int32(type), type[4] != 0, ZoneAbbreviations.Get(Encoding.Latin1.GetString(end < 0 ? name : name[..end])));
        }

        ReadOnlySpan<byte> footer = timeSize == 8 ? block[counts.Size(timeSize)..].Trim((byte)'\n') : default;
        return new FileZoneRules(changes, changeTypes, types, footer.IsEmpty ? null : PosixZoneRules.TryParse(Encoding.Latin1.GetString(footer)));
    }

    private static int Int32(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt32BigEndian(bytes);

    private readonly record struct Counts(int Universal, int Standard, int Leaps, int Changes, int Types, int Letters)
    {
        public int Size(int timeSize) => HeaderSize + (Changes * (timeSize + 1)) + (Types * TypeSize) + Letters + (Leaps * (timeSize + 4)) + Standard + Universal;
    }
}
