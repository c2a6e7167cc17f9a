using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class LoginShells
{
    /* getusershell goes through the shells that users may have; getpass asks where there is no terminal */

    static int main()
    {
        sbyte* first = stackalloc sbyte[256];
        sbyte* shell;
        int count = 0, again = 0, paths = 0;

        setusershell();
        while ((shell = getusershell()) != null)
        {
            if (count++ == 0)
                strcpy(first, shell);
            paths += shell[0] == '/' && strpbrk(shell, " #\n"u8) == null ? 1 : 0;
        }
        printf("shells %d, paths %d\n"u8, count > 0, paths == count);
        printf("behind the last %d\n"u8, getusershell() == null);
        endusershell();
        printf("first again %d\n"u8, strcmp(getusershell(), first));
        setusershell();
        while (getusershell() != null)
            again++;
        printf("as many %d\n"u8, again == count);
        endusershell();
        printf("lastlog %d\n"u8, sizeof(lastlog));
        fflush(stdout);

        if (fork() == 0)
        {
            sbyte* password;
            setsid();
            password = getpass("Password: "u8);
            printf("'%s'\n"u8, password);
            password = getpass(""u8);
            printf("'%s'\n"u8, password);
            password = getpass("Nothing: "u8);
            printf("'%s'\n"u8, password);
            fflush(stdout);
            _exit(0);
        }
        wait(null);
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
