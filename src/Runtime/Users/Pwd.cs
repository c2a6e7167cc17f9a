using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Users;

namespace CSockTranslate.Runtime;

/// <summary><c>pwd.h</c> (POSIX, SVID).</summary>
public static unsafe class Pwd
{
    /// <summary>A size for the buffers of the calls with <c>_r</c>.</summary>
    public const int NSS_BUFLEN_PASSWD = 1024;

    /// <summary>Finds a user by name; null if there is none, and with errno set on an error. The next call overwrites the result (POSIX <c>getpwnam</c>).</summary>
    public static passwd* getpwnam(CString name)
    {
        EntryStorage storage = CProcess.Current.Library.User;
        passwd* result;
        int error;
        do
        {
            error = getpwnam_r(name, (passwd*)storage.Entry, storage.Buffer, storage.Size, &result);
        }
        while (storage.Grow(error));
        return Report(result, error);
    }

    /// <summary>Finds a user by number, as <see cref="getpwnam"/> (POSIX <c>getpwuid</c>).</summary>
    public static passwd* getpwuid(uint uid)
    {
        EntryStorage storage = CProcess.Current.Library.User;
        passwd* result;
        int error;
        do
        {
            error = getpwuid_r(uid, (passwd*)storage.Entry, storage.Buffer, storage.Size, &result);
        }
        while (storage.Grow(error));
        return Report(result, error);
    }

    /// <summary>
    /// Finds a user by name; <paramref name="result"/> becomes <paramref name="pwd"/>, whose texts are in <paramref name="buf"/>, or null if there is none.
    /// Returns 0 or the error number: ERANGE for a buffer that is too small (POSIX <c>getpwnam_r</c>).
    /// </summary>
    public static int getpwnam_r(CString name, passwd* pwd, sbyte* buf, ulong buflen, passwd** result) =>
        CProcess.Current.Host.FindUser(name.Pointer, pwd, buf, buflen, result);

    /// <summary>As <see cref="getpwnam_r"/> by number (POSIX <c>getpwuid_r</c>).</summary>
    public static int getpwuid_r(uint uid, passwd* pwd, sbyte* buf, ulong buflen, passwd** result) =>
        CProcess.Current.Host.FindUser(uid, pwd, buf, buflen, result);

    /// <summary>Starts with the first user again (POSIX <c>setpwent</c>).</summary>
    public static void setpwent() => CProcess.Current.Host.RewindUsers();

    /// <summary>The next user, or null; the next call overwrites it (POSIX <c>getpwent</c>).</summary>
    public static passwd* getpwent() => CProcess.Current.Host.NextUser();

    /// <summary>Ends going through the users (POSIX <c>endpwent</c>).</summary>
    public static void endpwent() => CProcess.Current.Host.RewindUsers();

    /// <summary>Reads the next user from a file in the form of /etc/passwd; null at the end with ENOENT (SVID <c>fgetpwent</c>).</summary>
    public static passwd* fgetpwent(FILE* stream)
    {
        EntryStorage storage = CProcess.Current.Library.User;
        const int Fields = 7;
        var fields = new EntryFields(stream, storage);
        while (fields.Read())
        {
            if (fields.Count >= Fields && fields.Number(2) is { } user && fields.Number(3) is { } group)
            {
                var entry = (passwd*)storage.Entry;
                *entry = new passwd
                {
                    pw_name = fields[0],
                    pw_passwd = fields[1],
                    pw_uid = user,
                    pw_gid = group,
                    pw_gecos = fields[4],
                    pw_dir = fields[5],
                    pw_shell = fields[6],
                };
                return entry;
            }
        }

        Errno.errno = Errno.ENOENT;
        return null;
    }

    /// <summary>Writes a user to a file in the form of /etc/passwd; -1 with errno set (SVID <c>putpwent</c>).</summary>
    public static int putpwent(passwd* p, FILE* stream)
    {
        if (p == null || stream == null || p->pw_name == null)
        {
            return (int)CallResult.Fail(Errno.EINVAL);
        }

        sbyte* nothing = ""u8.ToPointer();
        int written = Stdio.fprintf(
            stream,
            "%s:%s:%u:%u:%s:%s:%s\n"u8,
            p->pw_name,
            Or(p->pw_passwd, nothing),
            p->pw_uid,
            p->pw_gid,
            Or(p->pw_gecos, nothing),
            Or(p->pw_dir, nothing),
            Or(p->pw_shell, nothing));
        return written < 0 ? -1 : 0;
    }

    private static sbyte* Or(sbyte* text, sbyte* otherwise) => text == null ? otherwise : text;

    private static passwd* Report(passwd* result, int error)
    {
        if (error != 0)
        {
            Errno.errno = error;
        }

        return error == 0 ? result : null;
    }
}
