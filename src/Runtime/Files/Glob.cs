using System.Collections.Generic;
using CSockTranslate.Runtime.Files;

namespace CSockTranslate.Runtime;

/// <summary><c>glob.h</c> (POSIX, GNU).</summary>
public static unsafe partial class Glob
{
    private const int Known = GLOB_ERR | GLOB_MARK | GLOB_NOSORT | GLOB_DOOFFS | GLOB_NOCHECK | GLOB_APPEND | GLOB_NOESCAPE | GLOB_PERIOD
        | GLOB_BRACE | GLOB_NOMAGIC | GLOB_TILDE | GLOB_ONLYDIR | GLOB_TILDE_CHECK;

    /// <summary>
    /// Finds the paths that match a pattern of the shell, sorted by their bytes. <paramref name="errfunc"/>, unless null, is told of directories
    /// that can't be read and may end the search. Returns 0, GLOB_NOMATCH, GLOB_ABORTED, GLOB_NOSPACE or -1 with EINVAL (POSIX <c>glob</c>).
    /// </summary>
    public static int glob(CString pattern, int flags, delegate*<sbyte*, int, int> errfunc, glob_t* pglob)
    {
        if (pattern.IsNull || pglob == null || (flags & ~Known) != 0)
        {
            return (int)CallResult.Fail(Errno.EINVAL);
        }

        if ((flags & GLOB_DOOFFS) == 0)
        {
            pglob->gl_offs = 0;
        }

        if ((flags & GLOB_APPEND) == 0)
        {
            pglob->gl_pathc = 0;
            pglob->gl_pathv = null;
        }

        var search = new PathSearch(flags, errfunc);
        int result = search.Find(pattern.AsSpan().ToArray());
        if (result == 0)
        {
            pglob->gl_flags = (flags & ~GLOB_MAGCHAR) | (search.HasWildcard ? GLOB_MAGCHAR : 0);
            return Append(pglob, search.Found) ? 0 : GLOB_NOSPACE;
        }

        return result;
    }

    /// <summary>Frees what <see cref="glob"/> allocated (POSIX <c>globfree</c>).</summary>
    public static void globfree(glob_t* pglob)
    {
        if (pglob->gl_pathv == null)
        {
            return;
        }

        for (ulong i = 0; i < pglob->gl_pathc; i++)
        {
            Stdlib.free(pglob->gl_pathv[pglob->gl_offs + i]);
        }

        Stdlib.free(pglob->gl_pathv);
        pglob->gl_pathv = null;
    }

    /// <summary>Whether a pattern has wildcards; a backslash takes the meaning of what follows unless <paramref name="quote"/> is 0 (glibc).</summary>
    public static int glob_pattern_p(CString pattern, int quote) => PathSearch.IsPattern(pattern.AsSpan(), quote != 0) ? 1 : 0;

    private static bool Append(glob_t* pglob, List<byte[]> found)
    {
        ulong first = pglob->gl_offs + pglob->gl_pathc;
        var paths = (sbyte**)Stdlib.realloc(pglob->gl_pathv, (first + (ulong)found.Count + 1) * (ulong)sizeof(sbyte*));
        if (paths == null)
        {
            return false;
        }

        if (pglob->gl_pathv == null)
        {
            for (ulong i = 0; i < first; i++)
            {
                paths[i] = null;
            }
        }

        pglob->gl_pathv = paths;
        foreach (byte[] path in found)
        {
            fixed (byte* text = path)
            {
                paths[first++] = String.strndup((sbyte*)text, (ulong)path.Length);
            }
        }

        paths[first] = null;
        pglob->gl_pathc += (ulong)found.Count;
        return true;
    }
}
