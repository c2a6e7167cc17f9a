namespace CSockTranslate.Runtime;

/// <summary>A group of users (POSIX <c>grp.h</c>); 32 bytes.</summary>
public unsafe struct group
{
    /// <summary>The name.</summary>
    public sbyte* gr_name;

    /// <summary>The password; <c>x</c> when it is elsewhere.</summary>
    public sbyte* gr_passwd;

    /// <summary>The number.</summary>
    public uint gr_gid;

    /// <summary>The names of the users, with a null pointer at the end.</summary>
    public sbyte** gr_mem;
}
