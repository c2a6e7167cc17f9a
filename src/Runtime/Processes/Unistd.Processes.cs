using System;
using System.Collections.Generic;
using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Hosting;
using CSockTranslate.Runtime.Processes;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary>Processes, their groups and sessions (POSIX <c>unistd.h</c>).</summary>
public static unsafe partial class Unistd
{
    /// <summary>
    /// Makes a copy of the process, with its memory, descriptors and the thread that calls; 0 in the copy, the copy's number in the original
    /// (POSIX <c>fork</c>). ENOSYS where <see cref="CProgram.PrepareFork"/> has not been called, and on systems other than Linux.
    /// </summary>
    public static int fork() => CallResult.Report(CProcess.Current.Fork());

    /// <summary>As <see cref="fork"/>: the copy has memory of its own (POSIX.1-2001 <c>vfork</c>).</summary>
    public static int vfork() => fork();

    /// <summary>As <see cref="fork"/> (POSIX.1-2024 <c>_Fork</c>).</summary>
    public static int _Fork() => fork();

    /// <summary>Makes the process the leader of a new session and group; its number (POSIX <c>setsid</c>).</summary>
    public static int setsid() => CallResult.Report(CProcess.Current.Host.BeginSession());

    /// <summary>The session of a process, 0 for the calling one (POSIX <c>getsid</c>).</summary>
    public static int getsid(int pid) => CallResult.Report(CProcess.Current.Host.GetSession(pid));

    /// <summary>Puts a process into a group; 0 stands for the calling process, and for a group of its own (POSIX <c>setpgid</c>).</summary>
    public static int setpgid(int pid, int pgid) => CallResult.Report(CProcess.Current.Host.SetGroup(pid, pgid));

    /// <summary>The group of a process, 0 for the calling one (POSIX <c>getpgid</c>).</summary>
    public static int getpgid(int pid) => CallResult.Report(CProcess.Current.Host.GetGroup(pid));

    /// <summary>The group of the process (POSIX <c>getpgrp</c>).</summary>
    public static int getpgrp() => CProcess.Current.Host.GetGroup(0);

    /// <summary>Makes the process the leader of a group of its own (POSIX.1-2001 <c>setpgrp</c>).</summary>
    public static int setpgrp() => setpgid(0, 0);

    /// <summary>
    /// Goes on in the background: a copy in a session of its own, unless <paramref name="nochdir"/> in the root directory, and unless
    /// <paramref name="noclose"/> with <c>/dev/null</c> as its standard streams (daemon(3)).
    /// </summary>
    public static int daemon(int nochdir, int noclose)
    {
        int copy = fork();
        if (copy != 0)
        {
            if (copy > 0)
            {
                CProcess.ExitNow(0);
            }

            return -1;
        }

        if (setsid() < 0)
        {
            return -1;
        }

        if (nochdir == 0)
        {
            chdir("/"u8);
        }

        if (noclose == 0)
        {
            int sink = Fcntl.open("/dev/null"u8, Fcntl.O_RDWR);
            if (sink < 0)
            {
                return -1;
            }

            dup2(sink, STDIN_FILENO);
            dup2(sink, STDOUT_FILENO);
            dup2(sink, STDERR_FILENO);
            if (sink > STDERR_FILENO)
            {
                close(sink);
            }
        }

        return 0;
    }

    /// <summary>Replaces the program by another one; returns only if that fails (POSIX <c>execve</c>).</summary>
    public static int execve(CString pathname, sbyte** argv, sbyte** envp) => CallResult.Report(Execute(null, pathname.Pointer, argv, envp, 0));

    /// <summary><see cref="execve"/> with the program's own environment (POSIX <c>execv</c>).</summary>
    public static int execv(CString path, sbyte** argv) => execve(path, argv, environ);

    /// <summary><see cref="execv"/> that looks for a name without a slash in the directories of <c>PATH</c> (POSIX <c>execvp</c>).</summary>
    public static int execvp(CString file, sbyte** argv) => execvpe(file, argv, environ);

    /// <summary><see cref="execvp"/> with an environment (execvpe(3)).</summary>
    public static int execvpe(CString file, sbyte** argv, sbyte** envp) => CallResult.Report(ProgramSearch.Execute(file.Pointer, argv, envp));

    /// <summary><see cref="execv"/> with the arguments one by one; a null pointer ends them (POSIX <c>execl</c>).</summary>
    public static int execl(CString path, CString arg, params ReadOnlySpan<VarArg> args)
    {
        using var list = new ArgumentList(arg, args);
        return execve(path, list.Strings, environ);
    }

    /// <summary><see cref="execvp"/> with the arguments one by one; a null pointer ends them (POSIX <c>execlp</c>).</summary>
    public static int execlp(CString file, CString arg, params ReadOnlySpan<VarArg> args)
    {
        using var list = new ArgumentList(arg, args);
        return execvpe(file, list.Strings, environ);
    }

    /// <summary><see cref="execve"/> with the arguments one by one; behind the null pointer that ends them comes the environment (POSIX <c>execle</c>).</summary>
    public static int execle(CString path, CString arg, params ReadOnlySpan<VarArg> args)
    {
        using var list = new ArgumentList(arg, args);
        return execve(path, list.Strings, (sbyte**)args[list.Count].Pointer);
    }

    /// <summary>Replaces the program by the one in an open file (POSIX.1-2008 <c>fexecve</c>).</summary>
    public static int fexecve(int fd, sbyte** argv, sbyte** envp) => execveat(fd, ""u8, argv, envp, Fcntl.AT_EMPTY_PATH);

    /// <summary><see cref="execve"/> with a path from an open directory (execveat(2)).</summary>
    public static int execveat(int dirfd, CString pathname, sbyte** argv, sbyte** envp, int flags)
    {
        if (dirfd == Fcntl.AT_FDCWD)
        {
            return CallResult.Report(Execute(null, pathname.Pointer, argv, envp, flags));
        }

        OpenFile? directory = CProcess.Current.Descriptors.Acquire(dirfd);
        if (directory is null)
        {
            return (int)CallResult.Fail(EBADF);
        }

        int result = Execute(directory, pathname.Pointer, argv, envp, flags);
        directory.Release();
        return CallResult.Report(result);
    }

    /// <summary>What <see cref="execve"/> does; a negated error number if it fails.</summary>
    internal static int Execute(OpenFile? directory, sbyte* path, sbyte** arguments, sbyte** variables, int flags)
    {
        CProcess process = CProcess.Current;
        return process.OwnsHost ? process.Host.Execute(directory, path, arguments, variables, flags, process.GetLaunch()) : -ENOSYS;
    }
}
