using System.Collections.Generic;
using CSockTranslate.Runtime.Hosting;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Users;

namespace CSockTranslate.Runtime;

/// <summary><c>grp.h</c> (POSIX, 4.3BSD).</summary>
public static unsafe class Grp
{
    /// <summary>A size for the buffers of the calls with <c>_r</c>.</summary>
    public const int NSS_BUFLEN_GROUP = 1024;

    /// <summary>Finds a group by name; null if there is none, and with errno set on an error. The next call overwrites the result (POSIX <c>getgrnam</c>).</summary>
    public static group* getgrnam(CString name)
    {
        EntryStorage storage = CProcess.Current.Library.Group;
        group* result;
        int error;
        do
        {
            error = getgrnam_r(name, (group*)storage.Entry, storage.Buffer, storage.Size, &result);
        }
        while (storage.Grow(error));
        return Report(result, error);
    }

    /// <summary>Finds a group by number, as <see cref="getgrnam"/> (POSIX <c>getgrgid</c>).</summary>
    public static group* getgrgid(uint gid)
    {
        EntryStorage storage = CProcess.Current.Library.Group;
        group* result;
        int error;
        do
        {
            error = getgrgid_r(gid, (group*)storage.Entry, storage.Buffer, storage.Size, &result);
        }
        while (storage.Grow(error));
        return Report(result, error);
    }

    /// <summary>
    /// Finds a group by name; <paramref name="result"/> becomes <paramref name="grp"/>, whose texts are in <paramref name="buf"/>, or null if there is none.
    /// Returns 0 or the error number: ERANGE for a buffer that is too small (POSIX <c>getgrnam_r</c>).
    /// </summary>
    public static int getgrnam_r(CString name, group* grp, sbyte* buf, ulong buflen, group** result) =>
        CProcess.Current.Host.FindGroup(name.Pointer, grp, buf, buflen, result);

    /// <summary>As <see cref="getgrnam_r"/> by number (POSIX <c>getgrgid_r</c>).</summary>
    public static int getgrgid_r(uint gid, group* grp, sbyte* buf, ulong buflen, group** result) =>
        CProcess.Current.Host.FindGroup(gid, grp, buf, buflen, result);

    /// <summary>Starts with the first group again (POSIX <c>setgrent</c>).</summary>
    public static void setgrent() => CProcess.Current.Host.RewindGroups();

    /// <summary>The next group, or null; the next call overwrites it (POSIX <c>getgrent</c>).</summary>
    public static group* getgrent() => CProcess.Current.Host.NextGroup();

    /// <summary>Ends going through the groups (POSIX <c>endgrent</c>).</summary>
    public static void endgrent() => CProcess.Current.Host.RewindGroups();

    /// <summary>Reads the next group from a file in the form of /etc/group; null at the end with ENOENT (SVID <c>fgetgrent</c>).</summary>
    public static group* fgetgrent(FILE* stream)
    {
        EntryStorage storage = CProcess.Current.Library.Group;
        const int Fields = 4;
        var fields = new EntryFields(stream, storage);
        while (fields.Read())
        {
            if (fields.Count >= Fields && fields.Number(2) is { } number)
            {
                var entry = (group*)storage.Entry;
                *entry = new group { gr_name = fields[0], gr_passwd = fields[1], gr_gid = number, gr_mem = storage.Split(fields[3]) };
                return entry;
            }
        }

        Errno.errno = Errno.ENOENT;
        return null;
    }

    /// <summary>Writes a group to a file in the form of /etc/group; -1 with errno set (putgrent(3)).</summary>
    public static int putgrent(group* p, FILE* stream)
    {
        if (p == null || stream == null || p->gr_name == null)
        {
            return (int)CallResult.Fail(Errno.EINVAL);
        }

        int written = Stdio.fprintf(stream, "%s:%s:%u:"u8, p->gr_name, p->gr_passwd == null ? ""u8.ToPointer() : p->gr_passwd, p->gr_gid);
        for (sbyte** member = p->gr_mem; written >= 0 && member != null && *member != null; member++)
        {
            written = Stdio.fprintf(stream, "%s%s"u8, (member == p->gr_mem ? ""u8 : ","u8).ToPointer(), *member);
        }

        return written < 0 || Stdio.putc('\n', stream) < 0 ? -1 : 0;
    }

    /// <summary>
    /// Stores the groups of a user and <paramref name="group"/>, at most <paramref name="ngroups"/>, which becomes how many there are; returns that, or -1 if
    /// they did not fit (getgrouplist(3)).
    /// </summary>
    public static int getgrouplist(CString user, uint group, uint* groups, int* ngroups)
    {
        List<uint> found = GroupsOf(user, group);
        int room = *ngroups;
        for (int i = 0; i < found.Count && i < room; i++)
        {
            groups[i] = found[i];
        }

        *ngroups = found.Count;
        return found.Count <= room ? found.Count : -1;
    }

    /// <summary>Sets the supplementary groups of the process; -1 with errno set (4.3BSD <c>setgroups</c>).</summary>
    public static int setgroups(ulong n, uint* groups) => CallResult.Report(CProcess.Current.Host.SetSupplementaryGroups(n, groups));

    /// <summary>Sets the supplementary groups of the process to those of a user and <paramref name="group"/>; -1 with errno set (4.3BSD <c>initgroups</c>).</summary>
    public static int initgroups(CString user, uint group)
    {
        uint[] groups = [.. GroupsOf(user, group)];
        fixed (uint* list = groups)
        {
            return setgroups((ulong)groups.Length, list);
        }
    }

    private static List<uint> GroupsOf(CString user, uint first)
    {
        var groups = new List<uint> { first };
        HostSystem host = CProcess.Current.Host;
        host.RewindGroups();
        for (group* entry = host.NextGroup(); entry != null; entry = host.NextGroup())
        {
            for (sbyte** member = entry->gr_mem; *member != null; member++)
            {
                if (String.strcmp(*member, user) == 0 && !groups.Contains(entry->gr_gid))
                {
                    groups.Add(entry->gr_gid);
                }
            }
        }

        host.RewindGroups();
        return groups;
    }

    private static group* Report(group* result, int error)
    {
        if (error != 0)
        {
            Errno.errno = error;
        }

        return error == 0 ? result : null;
    }
}
