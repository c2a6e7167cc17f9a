using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Grp;
using static CSockTranslate.Runtime.Pwd;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class AccountFiles
{
    static readonly sbyte* users = StaticStorage.Text("# users\n\nann:x:1001:100:Ann A.:/home/ann:/bin/sh\nbob::1002:100::/:\nincomplete:x\n"u8, 81);

    static readonly sbyte* groups = StaticStorage.Text("staff:x:100:ann,bob\nempty:*:200:\n"u8, 34);
    /* fgetpwent, putpwent, fgetgrent and putgrent work on files of one's own */

    static int main()
    {
        passwd* user;
        group* group;
        FILE* file = fopen("users"u8, "w+"u8);

        fputs(users, file);
        rewind(file);
        while ((user = fgetpwent(file)) != null)
            printf("%s '%s' %u %u '%s' %s '%s'\n"u8, user->pw_name, user->pw_passwd, user->pw_uid, user->pw_gid, user->pw_gecos, user->pw_dir, user->pw_shell);
        rewind(file);
        user = fgetpwent(file);
        printf("putpwent %d\n"u8, putpwent(user, stdout));
        fclose(file);
        file = fopen("groups"u8, "w+"u8);
        fputs(groups, file);
        rewind(file);
        while ((group = fgetgrent(file)) != null)
        {
            printf("%s '%s' %u:"u8, group->gr_name, group->gr_passwd, group->gr_gid);
            for (sbyte** member = group->gr_mem; *member != null; member++)
                printf(" %s"u8, *member);
            printf("\n"u8);
        }
        rewind(file);
        group = fgetgrent(file);
        printf("putgrent %d\n"u8, putgrent(group, stdout));
        fclose(file);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
