using CSockTranslate.Runtime.Interop;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>Users and groups of the process.</summary>
internal sealed unsafe partial class LinuxHost
{
    /// <inheritdoc/>
    internal override int SetUser(uint user) => Libc.Result(Libc.setuid(user));

    /// <inheritdoc/>
    internal override int SetUsers(uint real, uint effective) => Libc.Result(Libc.setreuid(real, effective));

    /// <inheritdoc/>
    internal override int SetUsers(uint real, uint effective, uint saved) => Libc.Result(Libc.setresuid(real, effective, saved));

    /// <inheritdoc/>
    internal override int Users(uint* real, uint* effective, uint* saved) => Libc.Result(Libc.getresuid(real, effective, saved));

    /// <inheritdoc/>
    internal override int SetGroup(uint group) => Libc.Result(Libc.setgid(group));

    /// <inheritdoc/>
    internal override int SetGroups(uint real, uint effective) => Libc.Result(Libc.setregid(real, effective));

    /// <inheritdoc/>
    internal override int SetGroups(uint real, uint effective, uint saved) => Libc.Result(Libc.setresgid(real, effective, saved));

    /// <inheritdoc/>
    internal override int Groups(uint* real, uint* effective, uint* saved) => Libc.Result(Libc.getresgid(real, effective, saved));

    /// <inheritdoc/>
    internal override int SupplementaryGroups(int size, uint* list) => Libc.Result(Libc.getgroups(size, list));

    /// <inheritdoc/>
    internal override int SetSupplementaryGroups(ulong size, uint* list) => Libc.Result(Libc.setgroups((nuint)size, list));

    /// <inheritdoc/>
    internal override int LoginName(sbyte* name, ulong size) => -Libc.getlogin_r(name, (nuint)size);
}
