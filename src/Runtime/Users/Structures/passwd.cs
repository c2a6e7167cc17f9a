namespace CSockTranslate.Runtime;

/// <summary>A user (POSIX <c>pwd.h</c>); 48 bytes.</summary>
public unsafe struct passwd
{
    /// <summary>The name.</summary>
    public sbyte* pw_name;

    /// <summary>The password; <c>x</c> when it is elsewhere.</summary>
    public sbyte* pw_passwd;

    /// <summary>The number.</summary>
    public uint pw_uid;

    /// <summary>The number of the group.</summary>
    public uint pw_gid;

    /// <summary>The person's name and more.</summary>
    public sbyte* pw_gecos;

    /// <summary>The home directory.</summary>
    public sbyte* pw_dir;

    /// <summary>The shell.</summary>
    public sbyte* pw_shell;
}
