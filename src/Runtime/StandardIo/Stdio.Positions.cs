using System;

namespace CSockTranslate.Runtime;

/// <summary>Positions as values and names for temporary files (C11 §7.21.9, §7.21.4.4, SVID tempnam).</summary>
public static unsafe partial class Stdio
{
    /// <summary>Bytes that hold a name of <see cref="tmpnam"/>.</summary>
    public const int L_tmpnam = 20;

    /// <summary>How many names there are at least.</summary>
    public const int TMP_MAX = 238328;

    [ThreadStatic]
    private static sbyte* t_temporaryName;

    /// <summary>Stores the position; not 0 with errno set when there is none (C11 §7.21.9.1).</summary>
    public static int fgetpos(FILE* stream, fpos_t* pos)
    {
        long position = ftell(stream);
        if (position < 0)
        {
            return -1;
        }

        *pos = new fpos_t { __pos = position };
        return 0;
    }

    /// <summary>Goes to a stored position; not 0 with errno set when that fails (C11 §7.21.9.3).</summary>
    public static int fsetpos(FILE* stream, fpos_t* pos) => fseek(stream, pos->__pos, SEEK_SET);

    /// <summary>
    /// A name that no file has, in <paramref name="s"/>, or for null in memory that the next call uses again; somebody may take it before it is used. Null
    /// if there is none (C11 §7.21.4.4).
    /// </summary>
    public static sbyte* tmpnam(sbyte* s)
    {
        if (s == null && t_temporaryName == null)
        {
            t_temporaryName = StaticStorage.Allocate<sbyte>(Limits.PATH_MAX);
        }

        sbyte* name = s == null ? t_temporaryName : s;
        String.strcpy(name, "/tmp/fileXXXXXX"u8);
        return *Stdlib.mktemp(name) == 0 ? null : name;
    }

    /// <summary>
    /// A name that no file has, in memory of <c>malloc</c>: in TMPDIR of the environment, in <paramref name="dir"/> or in /tmp, whichever is a directory first,
    /// with up to five characters of <paramref name="pfx"/> in front. Null with errno set (SVID tempnam).
    /// </summary>
    public static sbyte* tempnam(CString dir, CString pfx)
    {
        const int LongestPrefix = 5;
        sbyte* folder = FirstDirectory(Stdlib.getenv("TMPDIR"u8), dir.Pointer, "/tmp"u8.ToPointer());
        if (folder == null)
        {
            Errno.errno = Errno.ENOENT;
            return null;
        }

        sbyte* prefix = pfx.IsNull || *pfx.Pointer == 0 ? "file"u8.ToPointer() : pfx.Pointer;
        ulong size = String.strlen(folder) + LongestPrefix + 8;
        sbyte* name = (sbyte*)Stdlib.malloc(size);
        if (name == null)
        {
            return null;
        }

        snprintf(name, size, "%s/%.*sXXXXXX"u8, folder, LongestPrefix, prefix);
        if (*Stdlib.mktemp(name) == 0)
        {
            Stdlib.free(name);
            return null;
        }

        return name;
    }

    private static sbyte* FirstDirectory(sbyte* first, sbyte* second, sbyte* third)
    {
        sbyte* found = IsDirectory(first) ? first : IsDirectory(second) ? second : third;
        return IsDirectory(found) ? found : null;
    }

    private static bool IsDirectory(sbyte* path)
    {
        stat status;
        return path != null && SysStat.stat(path, &status) == 0 && SysStat.S_ISDIR(status.st_mode) != 0;
    }
}
