/* sys/ttydefaults.h: what a terminal of BSD has at first */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Termios;

internal static unsafe class ControlCharacters
{
    static int main()
    {
        printf("%x %x %x %x %x\n"u8, BRKINT | ISTRIP | ICRNL | IMAXBEL | IXON | IXANY, OPOST | ONLCR | XTABS, ECHO | ICANON | ISIG | IEXTEN | ECHOE | ECHOKE | ECHOCTL, CREAD | CS7 | PARENB | HUPCL, B9600);
        printf("%d %d %d %d %d %d %d %d\n"u8, 'd' & 31 /* 037 */, '\0', 127 /* 0177 */, 'c' & 31 /* 037 */, '\0', 'u' & 31 /* 037 */, 1, 28 /* 034 */);
        printf("%d %d %d %d %d %d %d %d\n"u8, 'z' & 31 /* 037 */, 0, 'y' & 31 /* 037 */, 'q' & 31 /* 037 */, 's' & 31 /* 037 */, 'v' & 31 /* 037 */, 'o' & 31 /* 037 */, 'w' & 31 /* 037 */);
        printf("%d %d %d %d %d %d\n"u8, 'r' & 31 /* 037 */, 'd' & 31 /* 037 */, '\0', 'r' & 31 /* 037 */, 'o' & 31 /* 037 */, 'a' & 31 /* 037 */);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
