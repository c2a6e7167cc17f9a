using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Pwd;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class UserEntries
{
    /* getpwnam, getpwuid and the calls with _r: root, nobody's number, buffers that are too small */

    static int main()
    {
        passwd entry;
        passwd* result;
        sbyte* buffer = stackalloc sbyte[1024];
        int error, count = 0;

        result = getpwnam("root"u8);
        printf("root: %s %u %u %s\n"u8, result->pw_name, result->pw_uid, result->pw_gid, result->pw_dir);
        result = getpwuid(0);
        printf("user 0: %s\n"u8, result->pw_name);
        errno = 0;
        result = getpwnam("no-such-user"u8);
        printf("missing: %p errno %d\n"u8, result, errno);
        error = getpwnam_r("root"u8, &entry, buffer, 1024, &result);
        printf("getpwnam_r: %d %d %s\n"u8, error, result == &entry, entry.pw_dir);
        error = getpwuid_r(0, &entry, buffer, 1024, &result);
        printf("getpwuid_r: %d %d %s\n"u8, error, result == &entry, entry.pw_name);
        error = getpwnam_r("root"u8, &entry, buffer, 4, &result);
        printf("too small: %s %p\n"u8, strerror(error), result);
        error = getpwnam_r("no-such-user"u8, &entry, buffer, 1024, &result);
        printf("missing: %d %p\n"u8, error, result);
        setpwent();
        while ((result = getpwent()) != null)
            count += result->pw_uid == 0 ? 1 : 0;
        endpwent();
        printf("in the list: %d\n"u8, count > 0);
        result = getpwent();
        printf("starts again: %d\n"u8, result != null);
        endpwent();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
