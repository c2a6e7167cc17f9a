using System;
using CSockTranslate.Runtime.Hosting;
using CSockTranslate.Runtime.Processes;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary>Users and groups of the process.</summary>
public static unsafe partial class Unistd
{
    private const uint Unchanged = uint.MaxValue;

    /// <summary>The real user (POSIX <c>getuid</c>).</summary>
    public static uint getuid() => CProcess.Current.Host.UserId;

    /// <summary>The effective user (POSIX <c>geteuid</c>).</summary>
    public static uint geteuid() => CProcess.Current.Host.EffectiveUserId;

    /// <summary>The real group (POSIX <c>getgid</c>).</summary>
    public static uint getgid() => CProcess.Current.Host.GroupId;

    /// <summary>The effective group (POSIX <c>getegid</c>).</summary>
    public static uint getegid() => CProcess.Current.Host.EffectiveGroupId;

    /// <summary>The real, the effective and the saved user (getresuid(2)).</summary>
    public static int getresuid(uint* ruid, uint* euid, uint* suid) => CallResult.Report(CProcess.Current.Host.Users(ruid, euid, suid));

    /// <summary>The real, the effective and the saved group (getresgid(2)).</summary>
    public static int getresgid(uint* rgid, uint* egid, uint* sgid) => CallResult.Report(CProcess.Current.Host.Groups(rgid, egid, sgid));

    /// <summary>Stores the supplementary groups and returns how many; only that for a <paramref name="size"/> of 0 (POSIX <c>getgroups</c>).</summary>
    public static int getgroups(int size, uint* list) => CallResult.Report(CProcess.Current.Host.SupplementaryGroups(size, list));

    /// <summary>Whether the process is in a group (group_member(3)).</summary>
    public static int group_member(uint gid)
    {
        HostSystem host = CProcess.Current.Host;
        uint[] groups = new uint[Math.Max(1, host.SupplementaryGroups(0, null))];
        fixed (uint* list = groups)
        {
            int count = host.SupplementaryGroups(groups.Length, list);
            return count > 0 && groups.AsSpan(0, count).Contains(gid) ? 1 : 0;
        }
    }

    /// <summary>Sets the user; all three numbers for a privileged process, else the effective one (POSIX <c>setuid</c>).</summary>
    public static int setuid(uint uid) => CallResult.Report(CProcess.Current.Host.SetUser(uid));

    /// <summary>Sets the effective user (POSIX <c>seteuid</c>).</summary>
    public static int seteuid(uint euid) =>
        euid == Unchanged ? (int)CallResult.Fail(EINVAL) : CallResult.Report(CProcess.Current.Host.SetUsers(Unchanged, euid, Unchanged));

    /// <summary>Sets the real and the effective user; -1 leaves one (POSIX <c>setreuid</c>).</summary>
    public static int setreuid(uint ruid, uint euid) => CallResult.Report(CProcess.Current.Host.SetUsers(ruid, euid));

    /// <summary>Sets the real, the effective and the saved user; -1 leaves one (setresuid(2)).</summary>
    public static int setresuid(uint ruid, uint euid, uint suid) => CallResult.Report(CProcess.Current.Host.SetUsers(ruid, euid, suid));

    /// <summary>Sets the group; all three numbers for a privileged process, else the effective one (POSIX <c>setgid</c>).</summary>
    public static int setgid(uint gid) => CallResult.Report(CProcess.Current.Host.SetGroup(gid));

    /// <summary>Sets the effective group (POSIX <c>setegid</c>).</summary>
    public static int setegid(uint egid) =>
        egid == Unchanged ? (int)CallResult.Fail(EINVAL) : CallResult.Report(CProcess.Current.Host.SetGroups(Unchanged, egid, Unchanged));

    /// <summary>Sets the real and the effective group; -1 leaves one (POSIX <c>setregid</c>).</summary>
    public static int setregid(uint rgid, uint egid) => CallResult.Report(CProcess.Current.Host.SetGroups(rgid, egid));

    /// <summary>Sets the real, the effective and the saved group; -1 leaves one (setresgid(2)).</summary>
    public static int setresgid(uint rgid, uint egid, uint sgid) => CallResult.Report(CProcess.Current.Host.SetGroups(rgid, egid, sgid));

    /// <summary>Stores the name under which the user has logged in (POSIX <c>getlogin_r</c>); returns 0 or the error number.</summary>
    public static int getlogin_r(sbyte* name, ulong name_len)
    {
        int result = CProcess.Current.Host.LoginName(name, name_len);
        if (result != 0)
        {
            errno = -result;
        }

        return -result;
    }

    /// <summary>The name under which the user has logged in, in a buffer that the next call uses again; null with errno set (POSIX <c>getlogin</c>).</summary>
    public static sbyte* getlogin()
    {
        sbyte* name = CProcess.Current.Library.LoginName;
        return getlogin_r(name, Limits.LOGIN_NAME_MAX) == 0 ? name : null;
    }
}
