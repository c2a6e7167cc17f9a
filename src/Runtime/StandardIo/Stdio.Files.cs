using System;
using System.IO;
using System.Text;
using System.Threading;
using CSockTranslate.Runtime.Files;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.StandardIo;

namespace CSockTranslate.Runtime;

/// <summary>Opening, closing, buffering, positioning, the state of streams, and file names (C11 §7.21.4, §7.21.5, §7.21.9, §7.21.10).</summary>
public static unsafe partial class Stdio
{
    /// <summary>What a new file may be done with, less the umask.</summary>
    private const int NewFilePermissions = 0x1B6;

    /// <summary>
    /// Opens a file as a stream (C11 §7.21.5.3): r, w or a, then + b x e. Null with errno set: EINVAL for another mode, what
    /// <c>open</c> says.
    /// </summary>
    public static FILE* fopen(CString filename, CString modes)
    {
        if (!StreamMode.TryParse(modes, out StreamMode mode))
        {
            Errno.errno = Errno.EINVAL;
            return null;
        }

        int descriptor = OpenFile(filename, mode);
        return descriptor < 0 ? null : Adopt(descriptor, mode);
    }

    /// <summary>A new file without a name, open for reading and writing; it is gone when it is closed. Null with errno set (C11 §7.21.4.3).</summary>
    public static FILE* tmpfile()
    {
        // Where the host keeps such files: /tmp on Linux.
        byte[] path = Encoding.UTF8.GetBytes(Path.Combine(OperatingSystem.IsLinux() ? "/tmp" : Path.GetTempPath(), "tmpfXXXXXX\0"));
        fixed (byte* name = path)
        {
            int descriptor = Stdlib.mkstemp((sbyte*)name);
            if (descriptor < 0)
            {
                return null;
            }

            Unistd.unlink((sbyte*)name);
            return fdopen(descriptor, "w+"u8);
        }
    }

    /// <summary>Makes a stream over an open descriptor (POSIX fdopen). Null with errno set: EBADF, EINVAL for a mode that the descriptor does not allow.</summary>
    public static FILE* fdopen(int fd, CString modes)
    {
        if (!StreamMode.TryParse(modes, out StreamMode mode))
        {
            Errno.errno = Errno.EINVAL;
            return null;
        }

        int flags = Fcntl.fcntl(fd, Fcntl.F_GETFL);
        if (flags == -1)
        {
            return null;
        }

        int access = flags & Fcntl.O_ACCMODE;
        if ((access == Fcntl.O_RDONLY && mode.CanWrite) || (access == Fcntl.O_WRONLY && mode.CanRead))
        {
            Errno.errno = Errno.EINVAL;
            return null;
        }

        if (mode.Appends && (flags & Fcntl.O_APPEND) == 0 && Fcntl.fcntl(fd, Fcntl.F_SETFL, flags | Fcntl.O_APPEND) == -1)
        {
            return null;
        }

        return Adopt(fd, mode);
    }

    /// <summary>
    /// Closes what the stream was and opens a file in its place, with the same descriptor (C11 §7.21.5.4). Null with errno set; the
    /// stream is closed then. A null <paramref name="filename"/> changes the mode within what the descriptor allows.
    /// </summary>
    public static FILE* freopen(CString filename, CString modes, FILE* stream)
    {
        if (Resolve(stream) is not { } open)
        {
            return null;
        }

        lock (open.Gate)
        {
            open.Synchronize();
            int descriptor = open.Descriptor;
            bool parsed = StreamMode.TryParse(modes, out StreamMode mode);
            int opened = -1;
            if (!parsed)
            {
                Errno.errno = Errno.EINVAL;
            }
            else if (filename.IsNull)
            {
                opened = Reuse(descriptor, mode);
            }
            else
            {
                opened = OpenFile(filename, mode);
            }

            if (opened < 0 || (descriptor >= 0 && opened != descriptor && !MoveTo(opened, descriptor)))
            {
                int savedErrno = Errno.errno;
                fclose(stream);
                Errno.errno = savedErrno;
                return null;
            }

            open.Reopen(descriptor >= 0 ? descriptor : opened, mode);
            return stream;
        }
    }

    /// <summary>Passes output on and closes the stream and its descriptor; EOF with errno set when that failed (C11 §7.21.5.1).</summary>
    public static int fclose(FILE* stream)
    {
        if (Resolve(stream) is not { } open)
        {
            return EOF;
        }

        lock (open.Gate)
        {
            bool closed = open.Close();
            StdioStreams.Current.Remove(stream);
            return closed ? 0 : EOF;
        }
    }

    /// <summary>
    /// Passes output on and gives unread input back to a file that can seek; all streams' output for null (C11 §7.21.5.2, POSIX
    /// fflush). EOF with errno set when the descriptor refused.
    /// </summary>
    public static int fflush(FILE* stream)
    {
        if (stream == null)
        {
            return StdioStreams.Current.FlushAll() ? 0 : EOF;
        }

        if (Resolve(stream) is not { } open)
        {
            return EOF;
        }

        lock (open.Gate)
        {
            return open.Synchronize() ? 0 : EOF;
        }
    }

    /// <summary>Buffers in <paramref name="buf"/>, which has <see cref="BUFSIZ"/> bytes, or not at all for null (C11 §7.21.5.5).</summary>
    public static void setbuf(FILE* stream, sbyte* buf) => setbuffer(stream, buf, BUFSIZ);

    /// <summary>As <see cref="setbuf"/> with a size in bytes (4.3BSD).</summary>
    public static void setbuffer(FILE* stream, sbyte* buf, ulong size) => setvbuf(stream, buf, buf == null ? _IONBF : _IOFBF, size);

    /// <summary>Passes output on at each new-line (4.3BSD).</summary>
    public static void setlinebuf(FILE* stream) => setvbuf(stream, null, _IOLBF, 0);

    /// <summary>
    /// Sets the buffering (C11 §7.21.5.6); with a null <paramref name="buf"/> the stream takes memory of its own and
    /// <paramref name="n"/> does not count, as in glibc. Returns 0, or -1 for an unknown mode.
    /// </summary>
    public static int setvbuf(FILE* stream, sbyte* buf, int modes, ulong n)
    {
        if (modes is not (_IOFBF or _IOLBF or _IONBF) || Resolve(stream) is not { } open)
        {
            return EOF;
        }

        lock (open.Gate)
        {
            open.SetBuffer((BufferMode)modes, (byte*)buf, (int)Math.Min(n, int.MaxValue));
            return 0;
        }
    }

    /// <summary>Moves the position (C11 §7.21.9.2). Returns 0, or -1 with errno set: ESPIPE, EINVAL.</summary>
    public static int fseek(FILE* stream, long off, int whence)
    {
        if (Resolve(stream) is not { } open)
        {
            return -1;
        }

        lock (open.Gate)
        {
            return open.Seek(off, whence) ? 0 : -1;
        }
    }

    /// <summary>As <see cref="fseek"/> (POSIX fseeko).</summary>
    public static int fseeko(FILE* stream, long off, int whence) => fseek(stream, off, whence);

    /// <summary>The position in bytes from the start, or -1 with errno set (C11 §7.21.9.4).</summary>
    public static long ftell(FILE* stream)
    {
        if (Resolve(stream) is not { } open)
        {
            return -1;
        }

        lock (open.Gate)
        {
            long position = open.Tell();
            if (position < 0 && Errno.errno == 0)
            {
                // A function of the program may fail without saying why.
                Errno.errno = Errno.EIO;
            }

            return position;
        }
    }

    /// <summary>As <see cref="ftell"/> (POSIX ftello).</summary>
    public static long ftello(FILE* stream) => ftell(stream);

    /// <summary>Goes to the start and clears the error indicator (C11 §7.21.9.5).</summary>
    public static void rewind(FILE* stream)
    {
        if (Resolve(stream) is { } open)
        {
            lock (open.Gate)
            {
                open.Seek(0, SEEK_SET);
                open.Error = open.EndOfFile = false;
            }
        }
    }

    /// <summary>Clears the indicators of end of file and error (C11 §7.21.10.1).</summary>
    public static void clearerr(FILE* stream)
    {
        if (Resolve(stream) is { } open)
        {
            lock (open.Gate)
            {
                open.Error = open.EndOfFile = false;
            }
        }
    }

    /// <summary>Whether the end of the file was met: not 0 (C11 §7.21.10.2).</summary>
    public static int feof(FILE* stream) => Resolve(stream) is { EndOfFile: true } ? 1 : 0;

    /// <summary>Whether an error was met: not 0 (C11 §7.21.10.3).</summary>
    public static int ferror(FILE* stream) => Resolve(stream) is { Error: true } ? 1 : 0;

    /// <summary>The stream's descriptor, or -1 with EBADF (POSIX fileno).</summary>
    public static int fileno(FILE* stream)
    {
        if (Resolve(stream) is not { } open)
        {
            return -1;
        }

        return open.Descriptor >= 0 ? open.Descriptor : (int)CallResult.Fail(Errno.EBADF);
    }

    /// <summary>Takes the stream's lock; it can be taken several times (POSIX flockfile).</summary>
    public static void flockfile(FILE* stream)
    {
        if (Resolve(stream) is { } open)
        {
            Monitor.Enter(open.Gate);
        }
    }

    /// <summary>Takes the stream's lock if nobody else has it; 0 when it did (POSIX ftrylockfile).</summary>
    public static int ftrylockfile(FILE* stream) => Resolve(stream) is { } open && Monitor.TryEnter(open.Gate) ? 0 : 1;

    /// <summary>Gives the stream's lock back (POSIX funlockfile).</summary>
    public static void funlockfile(FILE* stream)
    {
        if (Resolve(stream) is { } open)
        {
            Monitor.Exit(open.Gate);
        }
    }

    /// <summary>Removes a file or an empty directory (C11 §7.21.4.1). Returns 0, or -1 with errno set.</summary>
    public static int remove(CString filename)
    {
        int result = Unistd.unlinkat(Fcntl.AT_FDCWD, filename, 0);
        return result == -1 && Errno.errno == Errno.EISDIR ? Unistd.rmdir(filename) : result;
    }

    /// <summary>Renames a file or directory, in place of a file that has the new name (C11 §7.21.4.2). Returns 0, or -1 with errno set.</summary>
    public static int rename(CString old, CString @new) => renameat2(Fcntl.AT_FDCWD, old, Fcntl.AT_FDCWD, @new, 0);

    /// <summary>As <see cref="rename"/>; the paths start from open directories (POSIX renameat).</summary>
    public static int renameat(int oldfd, CString old, int newfd, CString @new) => renameat2(oldfd, old, newfd, @new, 0);

    /// <summary>As <see cref="renameat"/>, with RENAME_NOREPLACE or RENAME_EXCHANGE (renameat2(2)).</summary>
    public static int renameat2(int oldfd, CString old, int newfd, CString @new, uint flags)
    {
        CProcess process = CProcess.Current;
        using var oldStart = new StartDirectory(process, oldfd, old.Pointer);
        using var newStart = new StartDirectory(process, newfd, @new.Pointer);
        int error = oldStart.Error != 0 ? oldStart.Error : newStart.Error;
        return CallResult.Report(error != 0 ? error : process.Host.Rename(oldStart.File, old.Pointer, newStart.File, @new.Pointer, flags));
    }

    private static FILE* Adopt(int descriptor, StreamMode mode)
    {
        StdioStreams streams = StdioStreams.Current;
        return streams.Add(new StdioStream(streams, descriptor, mode, BufferMode.Full));
    }

    private static int OpenFile(CString filename, StreamMode mode) => Fcntl.open(filename, mode.OpenFlags, NewFilePermissions);

    private static int Reuse(int descriptor, StreamMode mode)
    {
        int flags = Fcntl.fcntl(descriptor, Fcntl.F_GETFL);
        if (flags == -1)
        {
            return -1;
        }

        int access = flags & Fcntl.O_ACCMODE;
        bool allowed = access == Fcntl.O_RDWR || (mode.CanRead ? !mode.CanWrite && access == Fcntl.O_RDONLY : access == Fcntl.O_WRONLY);
        if (!allowed)
        {
            Errno.errno = Errno.EBADF;
            return -1;
        }

        return descriptor;
    }

    private static bool MoveTo(int opened, int descriptor)
    {
        int moved = Unistd.dup2(opened, descriptor);
        int savedErrno = Errno.errno;
        Unistd.close(opened);
        Errno.errno = savedErrno;
        return moved == descriptor;
    }
}
