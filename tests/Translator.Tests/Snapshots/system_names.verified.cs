using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysUtsname;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class SystemNames
{
    /* uname, gethostname and their sizes */

    static int main()
    {
        utsname names;
        sbyte* host = stackalloc sbyte[256];
        sbyte* small = stackalloc sbyte[1];

        printf("uname %d\n"u8, uname(&names));
        printf("%s %s\n"u8, names.sysname, names.machine[0] != 0 ? "machine"u8 : "no machine"u8);
        printf("release has a dot %d\n"u8, strchr(names.release, '.') != null);
        printf("gethostname %d\n"u8, gethostname(host, 256));
        printf("same %d\n"u8, strcmp(host, names.nodename) == 0);
        printf("too small %d"u8, gethostname(small, 1));
        printf(" %s\n"u8, strerror(errno));
        printf("getdomainname %d\n"u8, getdomainname(host, 256));
        printf("same %d\n"u8, strcmp(host, names.domainname) == 0);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
