using CSockTranslate.Runtime.Interop;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>The system's users and groups, from wherever its name services have them.</summary>
internal sealed unsafe partial class LinuxHost
{
    /// <inheritdoc/>
    internal override int FindUser(sbyte* name, passwd* entry, sbyte* buffer, ulong size, passwd** result) =>
        Libc.getpwnam_r(name, entry, buffer, (nuint)size, result);

    /// <inheritdoc/>
    internal override int FindUser(uint number, passwd* entry, sbyte* buffer, ulong size, passwd** result) =>
        Libc.getpwuid_r(number, entry, buffer, (nuint)size, result);

    /// <inheritdoc/>
    internal override void RewindUsers() => Libc.setpwent();

    /// <inheritdoc/>
    internal override passwd* NextUser() => Libc.getpwent();

    /// <inheritdoc/>
    internal override int FindGroup(sbyte* name, group* entry, sbyte* buffer, ulong size, group** result) =>
        Libc.getgrnam_r(name, entry, buffer, (nuint)size, result);

    /// <inheritdoc/>
    internal override int FindGroup(uint number, group* entry, sbyte* buffer, ulong size, group** result) =>
        Libc.getgrgid_r(number, entry, buffer, (nuint)size, result);

    /// <inheritdoc/>
    internal override void RewindGroups() => Libc.setgrent();

    /// <inheritdoc/>
    internal override group* NextGroup() => Libc.getgrent();
}
