namespace CSockTranslate.Runtime;

/// <summary>What <c>glob</c> finds (POSIX <c>glob.h</c>); 72 bytes.</summary>
public unsafe struct glob_t
{
    /// <summary>How many paths there are.</summary>
    public ulong gl_pathc;

    /// <summary>The paths, behind <see cref="gl_offs"/> null pointers if GLOB_DOOFFS says so, with a null pointer at the end.</summary>
    public sbyte** gl_pathv;

    /// <summary>How many null pointers stand in front with GLOB_DOOFFS.</summary>
    public ulong gl_offs;

    /// <summary>The flags, and GLOB_MAGCHAR when the pattern had a wildcard.</summary>
    public int gl_flags;

    /// <summary>glibc's functions for GLOB_ALTDIRFUNC, which is not supported.</summary>
    public fixed long __reserved[5];
}
