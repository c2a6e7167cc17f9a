namespace CSockTranslate.Runtime;

/// <summary>An entry of the file of sessions (<c>utmp.h</c>); 384 bytes.</summary>
public unsafe struct utmp
{
    /// <summary>The kind of entry.</summary>
    public short ut_type;

    /// <summary>The process.</summary>
    public int ut_pid;

    /// <summary>The terminal, without /dev/.</summary>
    public fixed sbyte ut_line[32];

    /// <summary>The end of the terminal's name, or init's name of the entry.</summary>
    public fixed sbyte ut_id[4];

    /// <summary>The user.</summary>
    public fixed sbyte ut_user[32];

    /// <summary>The machine that the session comes from, or the release of the kernel.</summary>
    public fixed sbyte ut_host[256];

    /// <summary>How a process that is dead ended.</summary>
    public exit_status ut_exit;

    /// <summary>The session.</summary>
    public int ut_session;

    /// <summary>When the entry was made.</summary>
    public __utmp_timeval ut_tv;

    /// <summary>The address of the machine.</summary>
    public fixed int ut_addr_v6[4];

    /// <summary>Not used.</summary>
    public fixed sbyte __glibc_reserved[20];
}
