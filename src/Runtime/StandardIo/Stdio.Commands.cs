using System.Collections.Generic;
using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Hosting;
using CSockTranslate.Runtime.Processes;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary>Streams to and from commands (POSIX).</summary>
public static unsafe partial class Stdio
{
    /// <summary>
    /// Has the shell run a command and returns a stream that reads its output (<c>r</c>) or writes its input (<c>w</c>); null with errno set if
    /// that fails. <see cref="pclose"/> ends it (POSIX <c>popen</c>).
    /// </summary>
    public static FILE* popen(CString command, CString type)
    {
        CProcess process = CProcess.Current;
        if (!TryParse(type, out bool reads, out bool closesOnExec))
        {
            CallResult.Fail(EINVAL);
            return null;
        }

        int* ends = stackalloc int[2];
        if (Unistd.pipe2(ends, Fcntl.O_CLOEXEC) < 0)
        {
            return null;
        }

        (int own, int other) = reads ? (ends[0], ends[1]) : (ends[1], ends[0]);
        int standard = reads ? Unistd.STDOUT_FILENO : Unistd.STDIN_FILENO;
        OpenFile? file = process.Descriptors.Acquire(other);
        Dictionary<nint, int> commands = process.Library.Commands;
        Launch launch = process.GetLaunch();

        // The streams of other commands are not the command's (POSIX popen).
        var descriptors = new List<(int Descriptor, HostFile File)>();
        foreach ((int descriptor, HostFile inherited) in launch.Descriptors)
        {
            if (descriptor != standard && !IsOfCommand(commands, descriptor))
            {
                descriptors.Add((descriptor, inherited));
            }
        }

        if (file is HostFile end)
        {
            descriptors.Add((standard, end));
        }

        int child = Shell.Start(process, command.Pointer, launch with { Descriptors = descriptors });
        file?.Release();
        Unistd.close(other);
        if (child < 0)
        {
            Unistd.close(own);
            CallResult.Fail(-child);
            return null;
        }

        if (!closesOnExec)
        {
            process.Descriptors.SetCloseOnExec(own, closeOnExec: false);
        }

        FILE* stream = fdopen(own, reads ? "r"u8 : "w"u8);
        lock (commands)
        {
            commands.Add((nint)stream, child);
        }

        return stream;
    }

    /// <summary>
    /// Closes a stream of <see cref="popen"/>, waits for its command and returns the status as <c>wait</c> stores it; -1 with ECHILD if the stream
    /// is none (POSIX <c>pclose</c>).
    /// </summary>
    public static int pclose(FILE* stream)
    {
        CProcess process = CProcess.Current;
        int child;
        lock (process.Library.Commands)
        {
            if (!process.Library.Commands.Remove((nint)stream, out child))
            {
                return (int)CallResult.Fail(ECHILD);
            }
        }

        fclose(stream);
        int result = Shell.Await(process, child, out int status);
        return CallResult.Report(result) < 0 ? -1 : status;
    }

    private static bool TryParse(CString type, out bool reads, out bool closesOnExec)
    {
        (reads, closesOnExec) = (false, false);
        bool writes = false;
        for (sbyte* letter = type.Pointer; *letter != 0; letter++)
        {
            reads |= *letter == 'r';
            writes |= *letter == 'w';
            closesOnExec |= *letter == 'e';
            if (*letter is not ((sbyte)'r' or (sbyte)'w' or (sbyte)'e'))
            {
                return false;
            }
        }

        return reads != writes;
    }

    private static bool IsOfCommand(Dictionary<nint, int> commands, int descriptor)
    {
        lock (commands)
        {
            foreach (nint stream in commands.Keys)
            {
                if (fileno((FILE*)stream) == descriptor)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
