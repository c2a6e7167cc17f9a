using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Termios;
using static CSockTranslate.Runtime.Unistd;
using speed_t = uint;

internal static unsafe class TerminalSettings
{
    /* termios: speeds and raw mode in a structure; files that are no terminals */

    static void report(sbyte* what, int result)
    {
        printf("%s: %d%s%s\n"u8, what, result, result != 0 ? " "u8 : ""u8, result != 0 ? strerror(errno) : ""u8.ToPointer());
    }

    static void show(termios* t)
    {
        speed_t cfgetospeedResult = cfgetospeed(t);
        printf("iflag %o oflag %o cflag %o lflag %o min %d time %d in %o out %o\n"u8, t->c_iflag & 0x7fffffff, t->c_oflag, t->c_cflag, t->c_lflag, t->c_cc[VMIN], t->c_cc[VTIME], cfgetispeed(t), cfgetospeedResult);
    }

    static int main()
    {
        termios t;
        int fd = open("f"u8, O_CREAT | O_RDWR, 420 /* 0644 */);
        sbyte* name = stackalloc sbyte[64];

        memset(&t, 0, (ulong)sizeof(termios));
        t.c_iflag = ICRNL | IXON | BRKINT;
        t.c_oflag = OPOST | ONLCR;
        t.c_cflag = B9600 | CS7 | PARENB | CREAD;
        t.c_lflag = ISIG | ICANON | ECHO | ECHOE | IEXTEN;
        show(&t);
        report("cfsetospeed"u8.ToPointer(), cfsetospeed(&t, B115200));
        show(&t);
        report("cfsetispeed"u8.ToPointer(), cfsetispeed(&t, B19200));
        show(&t);
        report("cfsetispeed 0"u8.ToPointer(), cfsetispeed(&t, B0));
        show(&t);
        report("cfsetspeed in bits"u8.ToPointer(), cfsetspeed(&t, 57600));
        show(&t);
        report("cfsetospeed wrong"u8.ToPointer(), cfsetospeed(&t, 12345));
        report("cfsetspeed wrong"u8.ToPointer(), cfsetspeed(&t, 12345));
        cfmakeraw(&t);
        show(&t);
        report("tcgetattr"u8.ToPointer(), tcgetattr(fd, &t));
        report("tcsetattr"u8.ToPointer(), tcsetattr(fd, TCSANOW, &t));
        report("tcsetattr wrong"u8.ToPointer(), tcsetattr(fd, 17, &t));
        report("tcdrain"u8.ToPointer(), tcdrain(fd));
        report("tcflush"u8.ToPointer(), tcflush(fd, TCIOFLUSH));
        report("tcflow"u8.ToPointer(), tcflow(fd, TCOON));
        report("tcsendbreak"u8.ToPointer(), tcsendbreak(fd, 0));
        report("closed"u8.ToPointer(), tcgetattr(90, &t));
        printf("isatty %d"u8, isatty(fd));
        printf(" %s\n"u8, strerror(errno));
        printf("ttyname %s"u8, ttyname(fd) != null ? "named"u8 : "null"u8);
        printf(" %s\n"u8, strerror(errno));
        printf("ttyname_r %s\n"u8, strerror(ttyname_r(90, name, 64)));
        printf("ctermid %s\n"u8, ctermid(name));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
