namespace CSockTranslate.Runtime;

/// <summary><c>nl_types.h</c> (POSIX). There are no message catalogues, as in a C locale whose programs bring none.</summary>
public static unsafe class NlTypes
{
    /// <summary>The set of messages that gencat uses without another.</summary>
    public const int NL_SETD = 1;

    /// <summary>catopen goes by LC_MESSAGES.</summary>
    public const int NL_CAT_LOCALE = 1;

    /// <summary>Opens a catalogue of messages: (void *)-1 with ENOENT, as there is none (POSIX <c>catopen</c>).</summary>
    public static void* catopen(CString name, int flag) => (void*)CallResult.Fail(Errno.ENOENT);

    /// <summary>A message of a catalogue; <paramref name="string"/>, as there is none (POSIX <c>catgets</c>).</summary>
    public static sbyte* catgets(void* catalog, int set, int number, CString @string)
    {
        Errno.errno = Errno.EBADF;
        return @string.Pointer;
    }

    /// <summary>Closes a catalogue: -1 with EBADF, as none is open (POSIX <c>catclose</c>).</summary>
    public static int catclose(void* catalog) => (int)CallResult.Fail(Errno.EBADF);
}
