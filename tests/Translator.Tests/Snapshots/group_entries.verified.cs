using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Grp;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;
using gid_t = uint;

internal static unsafe class GroupEntries
{
    /* getgrnam, getgrgid, their forms with _r, getgrouplist */

    static int main()
    {
        group entry;
        group* result;
        sbyte* buffer = stackalloc sbyte[1024];
        gid_t* groups = stackalloc gid_t[64];
        int error, count = 64;

        result = getgrnam("root"u8);
        printf("root: %s %u members %d\n"u8, result->gr_name, result->gr_gid, result->gr_mem[0] == null);
        printf("group 0: %s\n"u8, getgrgid(0)->gr_name);
        errno = 0;
        printf("missing: %d"u8, getgrnam("no-such-group"u8) == null);
        printf(" errno %d\n"u8, errno);
        error = getgrnam_r("root"u8, &entry, buffer, 1024, &result);
        printf("getgrnam_r: %d %d %u\n"u8, error, result == &entry, entry.gr_gid);
        error = getgrgid_r(0, &entry, buffer, 2, &result);
        printf("too small: %s %d\n"u8, strerror(error), result == null);
        error = getgrgid_r(4000000000u, &entry, buffer, 1024, &result);
        printf("missing: %d %d\n"u8, error, result == null);
        printf("list: %d"u8, getgrouplist("no-such-user"u8, 4711, groups, &count));
        printf(" %d %u\n"u8, count, groups[0]);
        count = 0;
        printf("no room: %d"u8, getgrouplist("no-such-user"u8, 4711, groups, &count));
        printf(" %d\n"u8, count);
        setgrent();
        printf("first: %d\n"u8, getgrent() != null);
        endgrent();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
