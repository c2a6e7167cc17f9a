namespace CSockTranslate.Runtime.Hosting;

/// <summary>
/// The system's users and groups. What is looked up lies in the buffer that a call gives; the result is 0 or a positive error number, ERANGE for a
/// buffer that is too small, and the entry is null if there is none.
/// </summary>
internal abstract unsafe partial class HostSystem
{
    /// <summary>Finds a user by name (POSIX <c>getpwnam_r</c>).</summary>
    internal abstract int FindUser(sbyte* name, passwd* entry, sbyte* buffer, ulong size, passwd** result);

    /// <summary>Finds a user by number (POSIX <c>getpwuid_r</c>).</summary>
    internal abstract int FindUser(uint number, passwd* entry, sbyte* buffer, ulong size, passwd** result);

    /// <summary>Starts with the first user again (POSIX <c>setpwent</c>).</summary>
    internal abstract void RewindUsers();

    /// <summary>The next user, or null (POSIX <c>getpwent</c>).</summary>
    internal abstract passwd* NextUser();

    /// <summary>Finds a group by name (POSIX <c>getgrnam_r</c>).</summary>
    internal abstract int FindGroup(sbyte* name, group* entry, sbyte* buffer, ulong size, group** result);

    /// <summary>Finds a group by number (POSIX <c>getgrgid_r</c>).</summary>
    internal abstract int FindGroup(uint number, group* entry, sbyte* buffer, ulong size, group** result);

    /// <summary>Starts with the first group again (POSIX <c>setgrent</c>).</summary>
    internal abstract void RewindGroups();

    /// <summary>The next group, or null (POSIX <c>getgrent</c>).</summary>
    internal abstract group* NextGroup();
}
