/* the exec functions: arguments, environment, descriptors, errors */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using ssize_t = long;

internal static unsafe class ExecForms
{
    static void finish(sbyte* what)
    {
        printf("%s: %s\n"u8, what, strerror(errno));
        fflush(stdout);
        _exit(127);
    }

    static void wait_and_tell(sbyte* what)
    {
        int status;
        wait(&status);
        printf("%s ended with %d\n"u8, what, WEXITSTATUS(status));
        fflush(stdout);
    }

    static int main()
    {
        sbyte** echo_words = stackalloc sbyte*[] { "echo"u8.ToPointer(), "from"u8.ToPointer(), "execv"u8.ToPointer(), null };
        sbyte** shell_words = stackalloc sbyte*[] { "sh"u8.ToPointer(), "-c"u8.ToPointer(), "echo $GREETING $OTHER; exit 5"u8.ToPointer(), null };
        sbyte** environment = stackalloc sbyte*[] { "GREETING=hello"u8.ToPointer(), null };
        int script;

        setenv("OTHER"u8, "inherited"u8, 1);
        fflush(stdout);
        if (fork() == 0)
        {
            execl("/bin/echo"u8, "echo"u8, "from"u8, "execl"u8, null);
            finish("execl"u8.ToPointer());
        }
        wait_and_tell("execl"u8.ToPointer());
        if (fork() == 0)
        {
            execlp("echo"u8, "echo"u8, "from"u8, "execlp"u8, null);
            finish("execlp"u8.ToPointer());
        }
        wait_and_tell("execlp"u8.ToPointer());
        if (fork() == 0)
        {
            execv("/bin/echo"u8, echo_words);
            finish("execv"u8.ToPointer());
        }
        wait_and_tell("execv"u8.ToPointer());
        if (fork() == 0)
        {
            execvp("sh"u8, shell_words);
            finish("execvp"u8.ToPointer());
        }
        wait_and_tell("execvp"u8.ToPointer());
        if (fork() == 0)
        {
            execve("/bin/sh"u8, shell_words, environment);
            finish("execve"u8.ToPointer());
        }
        wait_and_tell("execve"u8.ToPointer());
        if (fork() == 0)
        {
            execle("/bin/sh"u8, "sh"u8, "-c"u8, "echo $GREETING; exit 6"u8, null, environment);
            finish("execle"u8.ToPointer());
        }
        wait_and_tell("execle"u8.ToPointer());

        if (fork() == 0)
        {
            execl("/no/such/program"u8, "program"u8, (void*)null);
            finish("missing"u8.ToPointer());
        }
        wait_and_tell("missing"u8.ToPointer());
        if (fork() == 0)
        {
            execlp("no-such-program-anywhere"u8, "program"u8, (void*)null);
            finish("not in PATH"u8.ToPointer());
        }
        wait_and_tell("not in PATH"u8.ToPointer());
        if (fork() == 0)
        {
            execl("/"u8, "directory"u8, (void*)null);
            finish("directory"u8.ToPointer());
        }
        wait_and_tell("directory"u8.ToPointer());

        /* a file without #! is the shell's, for execlp() only */
        script = open("script"u8, O_WRONLY | O_CREAT, 448 /* 0700 */);
        write(script, "echo script $1\n"u8, 15);
        close(script);
        if (fork() == 0)
        {
            execl("./script"u8, "script"u8, "x"u8, null);
            finish("execl of a script"u8.ToPointer());
        }
        wait_and_tell("execl of a script"u8.ToPointer());
        if (fork() == 0)
        {
            execlp("./script"u8, "script"u8, "given"u8, null);
            finish("execlp of a script"u8.ToPointer());
        }
        wait_and_tell("execlp of a script"u8.ToPointer());

        /* descriptors: what dup2() made stays, what closes on exec does not */
        int kept = open("kept"u8, O_RDWR | O_CREAT, 384 /* 0600 */);
        int closed = open("closed"u8, O_RDWR | O_CREAT | O_CLOEXEC, 384 /* 0600 */);
        printf("descriptors %d %d\n"u8, kept, closed);
        fflush(stdout);
        if (fork() == 0)
        {
            dup2(kept, 1);
            dup2(kept, 9);
            execl("/bin/sh"u8, "sh"u8, "-c"u8, "echo out; echo nine >&9; (echo x >&3) 2>/dev/null && echo three; (echo x >&4) 2>/dev/null || echo no four"u8, null);
            _exit(127);
        }
        wait_and_tell("redirected"u8.ToPointer());
        sbyte* text = stackalloc sbyte[64];
        lseek(kept, 0, SEEK_SET);
        ssize_t length = read(kept, text, 64);
        fwrite(text, 1, (ulong)length, stdout);
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
