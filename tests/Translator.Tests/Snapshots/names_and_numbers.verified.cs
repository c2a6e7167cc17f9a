/* if_nametoindex, if_indextoname and if_nameindex agree */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetIf;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class NamesAndNumbers
{
    static int main()
    {
        sbyte* name = stackalloc sbyte[IFNAMSIZ];
        if_nameindex* all = if_nameindex();
        int i, loopback_seen = 0, agree = 1;
        for (i = 0; all[i].if_index != 0; i++)
        {
            if (strcmp(all[i].if_name, "lo"u8) == 0)
                loopback_seen = 1;
            if (if_nametoindex(all[i].if_name) != all[i].if_index || if_indextoname(all[i].if_index, name) == null || strcmp(name, all[i].if_name) != 0)
                agree = 0;
        }
        printf("lo is there %d, all agree %d, the end has no name %d\n"u8, loopback_seen, agree, all[i].if_name == null);
        if_freenameindex(all);
        errno = 0;
        printf("no such name: %u"u8, if_nametoindex("nonesuch0"u8));
        printf(" %s\n"u8, strerror(errno));
        errno = 0;
        printf("a name that is too long: %u"u8, if_nametoindex("a-name-that-is-much-too-long-for-it"u8));
        printf(" %s\n"u8, strerror(errno));
        errno = 0;
        printf("no such number: %s"u8, if_indextoname(99999, name) == null ? "none"u8.ToPointer() : name);
        printf(" %s\n"u8, strerror(errno));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
