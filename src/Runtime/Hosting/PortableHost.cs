using System;
using System.IO;
using System.IO.Pipes;
using System.Text;
using System.Threading;
using CSockTranslate.Runtime.Descriptors;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Unistd;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>Any system that .NET runs on, through the BCL.</summary>
internal sealed unsafe class PortableHost : HostSystem
{
    /// <inheritdoc/>
    internal override int ProcessId => Environment.ProcessId;

    /// <summary>The BCL does not tell; a process without a living parent belongs to process 1.</summary>
    internal override int ParentProcessId => 1;

    /// <inheritdoc/>
    internal override uint UserId => EffectiveUserId;

    /// <summary>0 for a privileged process, as root is; else the first number that systems give to a person.</summary>
    internal override uint EffectiveUserId => Environment.IsPrivilegedProcess ? 0u : 1000u;

    /// <inheritdoc/>
    internal override uint GroupId => EffectiveUserId;

    /// <inheritdoc/>
    internal override uint EffectiveGroupId => EffectiveUserId;

    /// <inheritdoc/>
    internal override OpenFile? StandardStream(int descriptor) => descriptor switch
    {
        STDIN_FILENO => new StreamFile(Console.OpenStandardInput(), O_RDONLY, !Console.IsInputRedirected),
        STDOUT_FILENO => new StreamFile(Console.OpenStandardOutput(), O_WRONLY, !Console.IsOutputRedirected),
        _ => new StreamFile(Console.OpenStandardError(), O_WRONLY, !Console.IsErrorRedirected),
    };

    /// <inheritdoc/>
    internal override void ExitNow(int status) => Environment.Exit(status);

    /// <summary>Ends the process with the status that a shell shows for the signal: not every system knows signals.</summary>
    internal override void KillSelf(int signal) => Environment.Exit(128 + signal);

    /// <summary>Leaves faults to the exceptions that .NET makes of them, which <see cref="CProgram"/> turns into signals.</summary>
    internal override void UseDefaultFaultActions()
    {
    }

    /// <inheritdoc/>
    internal override void Sleep(long seconds, long nanoseconds)
    {
        // Rounded up: a C program may rely on not being woken early. One wait takes at most int.MaxValue milliseconds.
        long milliseconds = (seconds * 1000) + ((nanoseconds + 999_999) / 1_000_000);
        for (; milliseconds > int.MaxValue; milliseconds -= int.MaxValue)
        {
            Thread.Sleep(int.MaxValue);
        }

        Thread.Sleep((int)milliseconds);
    }

    /// <inheritdoc/>
    internal override int OpenSocket(int domain, int type, int protocol, out OpenFile? socket) =>
        PortableSocket.Open(domain, type, protocol, out socket);

    /// <inheritdoc/>
    internal override int OpenSocketPair(int domain, int type, int protocol, out OpenFile? first, out OpenFile? second) =>
        PortableSocket.OpenPair(domain, type, protocol, out first, out second);

    /// <inheritdoc/>
    internal override int OpenPipe(int flags, out OpenFile? readEnd, out OpenFile? writeEnd)
    {
        var server = new AnonymousPipeServerStream(PipeDirection.In, HandleInheritability.None);
        var client = new AnonymousPipeClientStream(PipeDirection.Out, server.ClientSafePipeHandle);
        readEnd = new StreamFile(server, O_RDONLY | (flags & O_NONBLOCK));
        writeEnd = new StreamFile(client, O_WRONLY | (flags & O_NONBLOCK));
        return 0;
    }

    /// <inheritdoc/>
    internal override int OpenPath(sbyte* path, int flags, uint mode, out OpenFile? file)
    {
        file = null;
        int error = HostPath.Decode(path, out string name);
        if (error != 0)
        {
            return error;
        }

        FileMode fileMode = (flags & (O_CREAT | O_EXCL | O_TRUNC)) switch
        {
            O_CREAT | O_EXCL or O_CREAT | O_EXCL | O_TRUNC => FileMode.CreateNew,
            O_CREAT | O_TRUNC => FileMode.Create,
            O_CREAT => FileMode.OpenOrCreate,
            O_TRUNC or O_TRUNC | O_EXCL => FileMode.Truncate,
            _ => FileMode.Open,
        };
        FileAccess access = (flags & O_ACCMODE) switch
        {
            O_RDONLY => FileAccess.Read,
            O_WRONLY => FileAccess.Write,
            _ => FileAccess.ReadWrite,
        };
        if (Directory.Exists(name))
        {
            return (flags & O_ACCMODE) == O_RDONLY ? -EACCES : -EISDIR;
        }

        var options = new FileStreamOptions
        {
            Mode = fileMode,
            Access = access,
            Share = FileShare.ReadWrite | FileShare.Delete,
            BufferSize = 0,
        };
        if (!OperatingSystem.IsWindows() && fileMode is FileMode.CreateNew or FileMode.Create or FileMode.OpenOrCreate)
        {
            options.UnixCreateMode = (UnixFileMode)(mode & 0xfff);
        }

        try
        {
            file = new StreamFile(new FileStream(name, options), flags & (O_ACCMODE | O_APPEND | O_NONBLOCK));
            return 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return -FileErrors.FromException(exception);
        }
    }

    /// <inheritdoc/>
    internal override int Unlink(sbyte* path)
    {
        int error = HostPath.Decode(path, out string name);
        if (error != 0)
        {
            return error;
        }

        if (Directory.Exists(name))
        {
            return -EISDIR;
        }

        if (!Path.Exists(name))
        {
            return -ENOENT;
        }

        try
        {
            File.Delete(name);
            return 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return -FileErrors.FromException(exception);
        }
    }

    /// <inheritdoc/>
    internal override int RemoveDirectory(sbyte* path)
    {
        int error = HostPath.Decode(path, out string name);
        if (error != 0)
        {
            return error;
        }

        if (!Directory.Exists(name))
        {
            return Path.Exists(name) ? -ENOTDIR : -ENOENT;
        }

        try
        {
            if (Directory.EnumerateFileSystemEntries(name).GetEnumerator().MoveNext())
            {
                return -ENOTEMPTY;
            }

            Directory.Delete(name);
            return 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return -FileErrors.FromException(exception);
        }
    }

    /// <inheritdoc/>
    internal override int Rename(sbyte* oldPath, sbyte* newPath)
    {
        int error = HostPath.Decode(oldPath, out string oldName);
        if (error == 0)
        {
            error = HostPath.Decode(newPath, out string newName);
            if (error == 0)
            {
                return Rename(oldName, newName);
            }
        }

        return error;
    }

    private static int Rename(string oldName, string newName)
    {
        try
        {
            if (!Directory.Exists(oldName))
            {
                File.Move(oldName, newName, overwrite: true);
            }
            else if (File.Exists(newName))
            {
                return -ENOTDIR;
            }
            else
            {
                Directory.Move(oldName, newName);
            }

            return 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return -FileErrors.FromException(exception);
        }
    }

    /// <inheritdoc/>
    internal override int Access(sbyte* path, int mode)
    {
        int error = HostPath.Decode(path, out string name);
        if (error != 0)
        {
            return error;
        }

        if ((mode & ~(R_OK | W_OK | X_OK)) != 0)
        {
            return -EINVAL;
        }

        if (!Path.Exists(name))
        {
            return -ENOENT;
        }

        bool refused = (mode & W_OK) != 0 && !Directory.Exists(name) && File.GetAttributes(name).HasFlag(FileAttributes.ReadOnly);
        return refused ? -EACCES : 0;
    }

    /// <inheritdoc/>
    internal override int HostName(sbyte* name, ulong length)
    {
        byte[] machine = Encoding.UTF8.GetBytes(Environment.MachineName);
        if ((ulong)machine.Length >= length)
        {
            return -ENAMETOOLONG;
        }

        machine.CopyTo(new Span<byte>(name, machine.Length));
        name[machine.Length] = 0;
        return 0;
    }

    /// <inheritdoc/>
    internal override int Poll(ReadOnlySpan<OpenFile?> files, pollfd* requests, long nanoseconds) =>
        PortablePoll.Wait(files, requests, nanoseconds);
}
