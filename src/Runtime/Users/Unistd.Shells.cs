using CSockTranslate.Runtime.Processes;

namespace CSockTranslate.Runtime;

/// <summary>The shells that users may have (getusershell(3)), and passwords.</summary>
public static unsafe partial class Unistd
{
    /// <summary>The next shell of shells(5), or null; /bin/sh and /bin/csh if there is no such file (4.3BSD <c>getusershell</c>).</summary>
    public static sbyte* getusershell() => CProcess.Current.Library.Shells.Next();

    /// <summary>Starts with the first shell again (4.3BSD <c>setusershell</c>).</summary>
    public static void setusershell() => CProcess.Current.Library.Shells.Read();

    /// <summary>Ends going through the shells (4.3BSD <c>endusershell</c>).</summary>
    public static void endusershell() => CProcess.Current.Library.Shells.Forget();

    /// <summary>
    /// Asks for a password on the terminal, which does not show it, or on standard error and input if there is no terminal. The next call overwrites
    /// the result (getpass(3)).
    /// </summary>
    public static sbyte* getpass(CString prompt)
    {
        FILE* terminal = Stdio.fopen("/dev/tty"u8, "w+e"u8);
        FILE* input = terminal == null ? Stdio.stdin : terminal;
        FILE* output = terminal == null ? Stdio.stderr : terminal;
        termios settings;
        bool isHidden = false;
        if (Termios.tcgetattr(Stdio.fileno(input), &settings) == 0)
        {
            termios hidden = settings;
            hidden.c_lflag &= ~(uint)(Termios.ECHO | Termios.ISIG);
            isHidden = Termios.tcsetattr(Stdio.fileno(input), Termios.TCSAFLUSH, &hidden) == 0;
        }

        Stdio.fputs(prompt, output);
        Stdio.fflush(output);
        ref sbyte* password = ref CProcess.Current.Library.Password;
        ref ulong size = ref CProcess.Current.Library.PasswordSize;
        fixed (sbyte** line = &password)
        fixed (ulong* capacity = &size)
        {
            long length = Stdio.getline(line, capacity, input);
            if (password != null && length < 0)
            {
                *password = 0;
            }
            else if (password != null && password[length - 1] == '\n')
            {
                password[length - 1] = 0;
                if (isHidden)
                {
                    Stdio.fputc('\n', output);
                }
            }
        }

        if (isHidden)
        {
            Termios.tcsetattr(Stdio.fileno(input), Termios.TCSAFLUSH, &settings);
        }

        if (terminal != null)
        {
            Stdio.fclose(terminal);
        }

        return password;
    }
}
