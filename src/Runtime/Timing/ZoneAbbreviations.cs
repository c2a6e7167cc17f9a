using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime.Timing;

/// <summary>Abbreviations of zones as C strings. A program may keep <c>tm_zone</c>, so they are never freed; there are few.</summary>
internal static unsafe class ZoneAbbreviations
{
    private static readonly ConcurrentDictionary<string, nint> s_strings = new();

    /// <summary>The address of a NUL-terminated copy, the same for the same text.</summary>
    public static nint Get(string abbreviation) => s_strings.GetOrAdd(abbreviation, static text => Marshal.StringToCoTaskMemUTF8(text));
}
