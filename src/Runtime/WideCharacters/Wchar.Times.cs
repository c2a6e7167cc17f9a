
namespace CSockTranslate.Runtime;

/// <summary>Times as wide text (C11 §7.29.5.1).</summary>
public static unsafe partial class Wchar
{
    /// <summary>
    /// Formats a broken-down time; returns the number of characters without the NUL, or 0 if they don't fit in <paramref name="maxsize"/>. See
    /// <see cref="Time.strftime"/>.
    /// </summary>
    public static ulong wcsftime(int* s, ulong maxsize, int* format, tm* tp)
    {
        mbstate_t state = default;
        int* from = format;
        ulong length = wcsrtombs(null, &from, 0, &state);
        if (length == ulong.MaxValue)
        {
            return 0;
        }

        sbyte* narrow = (sbyte*)Stdlib.malloc(length + 1);
        sbyte* text = (sbyte*)Stdlib.malloc((maxsize * WideCharacters.MultibyteCode.MaximumLength) + 1);
        wcsrtombs(narrow, &from, length + 1, &state);
        ulong written = Time.strftime(text, (maxsize * WideCharacters.MultibyteCode.MaximumLength) + 1, narrow, tp);
        sbyte* read = text;
        ulong characters = written == 0 ? 0 : mbsrtowcs(null, &read, 0, &state);
        bool fits = characters < maxsize;
        if (fits)
        {
            mbsrtowcs(s, &read, maxsize, &state);
        }

        Stdlib.free(narrow);
        Stdlib.free(text);
        return fits ? characters : 0;
    }
}
