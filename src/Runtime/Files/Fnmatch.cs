using CSockTranslate.Runtime.Files;

namespace CSockTranslate.Runtime;

/// <summary><c>fnmatch.h</c> (POSIX, GNU).</summary>
public static unsafe partial class Fnmatch
{
    /// <summary>Matches a string with a pattern of the shell; 0 or FNM_NOMATCH (POSIX <c>fnmatch</c>).</summary>
    public static int fnmatch(CString pattern, CString name, int flags) =>
        new NamePattern(flags).Matches(pattern.AsSpan(), name.AsSpan()) ? 0 : FNM_NOMATCH;
}
