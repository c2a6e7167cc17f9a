namespace CSockTranslate.Runtime.Hosting;

/// <summary>Users and groups of the process. uint.MaxValue leaves a number as it is.</summary>
internal abstract unsafe partial class HostSystem
{
    /// <summary>Sets the user (POSIX <c>setuid</c>).</summary>
    internal abstract int SetUser(uint user);

    /// <summary>Sets the real and the effective user (POSIX <c>setreuid</c>).</summary>
    internal abstract int SetUsers(uint real, uint effective);

    /// <summary>Sets the real, the effective and the saved user (setresuid(2)).</summary>
    internal abstract int SetUsers(uint real, uint effective, uint saved);

    /// <summary>The real, the effective and the saved user (getresuid(2)).</summary>
    internal abstract int Users(uint* real, uint* effective, uint* saved);

    /// <summary>Sets the group (POSIX <c>setgid</c>).</summary>
    internal abstract int SetGroup(uint group);

    /// <summary>Sets the real and the effective group (POSIX <c>setregid</c>).</summary>
    internal abstract int SetGroups(uint real, uint effective);

    /// <summary>Sets the real, the effective and the saved group (setresgid(2)).</summary>
    internal abstract int SetGroups(uint real, uint effective, uint saved);

    /// <summary>The real, the effective and the saved group (getresgid(2)).</summary>
    internal abstract int Groups(uint* real, uint* effective, uint* saved);

    /// <summary>Stores the supplementary groups and returns how many; only that for a size of 0 (POSIX <c>getgroups</c>).</summary>
    internal abstract int SupplementaryGroups(int size, uint* list);

    /// <summary>Sets the supplementary groups (4.3BSD <c>setgroups</c>).</summary>
    internal abstract int SetSupplementaryGroups(ulong size, uint* list);

    /// <summary>Stores the name under which the user has logged in, with its NUL (POSIX <c>getlogin_r</c>).</summary>
    internal abstract int LoginName(sbyte* name, ulong size);
}
