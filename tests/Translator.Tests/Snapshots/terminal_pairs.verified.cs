using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Pty;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Termios;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.Utmp;
using static CSockTranslate.Runtime.SysIoctl;
using pid_t = int;
using ssize_t = long;

internal static unsafe class TerminalPairs
{
    /* Pairs of terminals: what each call answers for a master, for a slave, for what is neither, and for no descriptor at all. */

    static void show(sbyte* what, long result)
    {
        printf("%s: %ld"u8, what, result);
        if (result < 0)
        {
            printf(" %s"u8, strerrorname_np(errno));
        }
        printf("\n"u8);
    }

    /* A session of its own with the slave as its terminal. */
    static void in_child()
    {
        sbyte* line = stackalloc sbyte[32];

        int value = tcgetsid(0) == getpid() ? 1 : 0;
        printf("terminal %d, in front %d, leader %d\n"u8, isatty(0), tcgetpgrp(0) == getpid(), value);
        show("tcsetpgrp to another session"u8.ToPointer(), tcsetpgrp(0, 1));
        show("tcsetpgrp to nobody"u8.ToPointer(), tcsetpgrp(0, 999999));
        show("tcsetpgrp to itself"u8.ToPointer(), tcsetpgrp(0, getpgrp()));
        if (fgets(line, 32, stdin) != null)
        {
            printf("got %s"u8, line);
        }
    }

    static int main()
    {
        int @null = open("/dev/null"u8, O_RDWR);
        int master, slave, other, status;
        sbyte* name = stackalloc sbyte[64];
        sbyte* text = stackalloc sbyte[512];
        winsize size = new winsize { ws_row = 24, ws_col = 80 }, found;
        termios settings;
        ssize_t count;
        pid_t child;

        show("tcgetpgrp of a file"u8.ToPointer(), tcgetpgrp(@null));
        show("tcgetpgrp of nothing"u8.ToPointer(), tcgetpgrp(99));
        show("tcsetpgrp of a file"u8.ToPointer(), tcsetpgrp(@null, getpgrp()));
        show("tcgetsid of a file"u8.ToPointer(), tcgetsid(@null));
        show("grantpt of a file"u8.ToPointer(), grantpt(@null));
        show("grantpt of nothing"u8.ToPointer(), grantpt(99));
        show("unlockpt of a file"u8.ToPointer(), unlockpt(@null));
        show("login_tty of a file"u8.ToPointer(), login_tty(@null));
        show("ptsname of a file"u8.ToPointer(), ptsname(@null) == null ? -1 : 0);
        printf("ptsname_r of a file: %s\n"u8, strerrorname_np(ptsname_r(@null, name, 64)));

        master = posix_openpt(O_RDWR | O_NOCTTY);
        show("master"u8.ToPointer(), master >= 0 ? 1 : 0);
        printf("ptsname_r without room: %s\n"u8, strerrorname_np(ptsname_r(master, name, 5)));
        show("ptsname_r"u8.ToPointer(), ptsname_r(master, name, 64));
        show("the same name"u8.ToPointer(), strcmp(name, ptsname(master)));
        show("below /dev/pts"u8.ToPointer(), strncmp(name, "/dev/pts/"u8, 9));
        show("locked slave"u8.ToPointer(), open(name, O_RDWR | O_NOCTTY));
        show("grantpt"u8.ToPointer(), grantpt(master));
        show("unlockpt"u8.ToPointer(), unlockpt(master));
        slave = open(name, O_RDWR | O_NOCTTY);
        show("slave"u8.ToPointer(), slave >= 0 ? 1 : 0);
        show("both terminals"u8.ToPointer(), isatty(master) != 0 && isatty(slave) != 0 ? 1 : 0);
        show("tcgetpgrp of the slave"u8.ToPointer(), tcgetpgrp(slave));
        show("tcsetpgrp of the slave"u8.ToPointer(), tcsetpgrp(slave, getpgrp()));
        show("tcgetsid of the slave"u8.ToPointer(), tcgetsid(slave));
        show("grantpt of the slave"u8.ToPointer(), grantpt(slave));

        /* without line editing what is written comes out as it is */
        tcgetattr(slave, &settings);
        cfmakeraw(&settings);
        tcsetattr(slave, TCSANOW, &settings);
        write(master, "ab\n"u8, 3);
        count = read(slave, text, 512);
        printf("slave read %zd: %.2s\n"u8, count, text);
        write(slave, "c\n"u8, 2);
        count = read(master, text, 512);
        printf("master read %zd: %.1s\n"u8, count, text);
        close(slave);
        count = read(master, text, 512);
        show("master without slave"u8.ToPointer(), count);
        close(master);

        show("openpty"u8.ToPointer(), openpty(&master, &other, name, null, &size));
        show("its name"u8.ToPointer(), strcmp(name, ptsname(master)));
        ioctl(other, TIOCGWINSZ, &found);
        printf("%d rows, %d columns\n"u8, found.ws_row, found.ws_col);
        close(other);
        close(master);

        fflush(stdout);
        child = forkpty(&master, null, null, &size);
        if (child == 0)
        {
            in_child();
            exit(3);
        }
        write(master, "hello\n"u8, 6);
        while ((count = read(master, text, 512)) > 0)
        {
            fwrite(text, 1, (ulong)count, stdout);
        }
        show("master at the end"u8.ToPointer(), count);
        waitpid(child, &status, 0);
        printf("exit status %d\n"u8, WEXITSTATUS(status));
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
