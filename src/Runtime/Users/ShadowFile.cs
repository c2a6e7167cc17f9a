using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;

namespace CSockTranslate.Runtime.Users;

/// <summary>The file of passwords, read entry by entry, and its lock.</summary>
internal sealed unsafe class ShadowFile
{
    private FILE* _file;
    private int _lock = -1;

    /// <summary>Where the passwords are.</summary>
    internal static CString Path => "/etc/shadow"u8;

    /// <summary>The open file, opened if it is not; null with errno set.</summary>
    internal FILE* Open() => _file == null ? _file = Stdio.fopen(Path, "re"u8) : _file;

    /// <summary>Starts with the first entry again.</summary>
    internal void Rewind()
    {
        if (_file != null)
        {
            Stdio.rewind(_file);
        }
    }

    /// <summary>Closes the file.</summary>
    internal void Close()
    {
        if (_file != null)
        {
            Stdio.fclose(_file);
            _file = null;
        }
    }

    /// <summary>Takes the lock of who changes passwords, as soon as nobody else has it; -1 with errno set.</summary>
    internal int Lock()
    {
        if (_lock >= 0)
        {
            return -1;
        }

        int file = open("/etc/.pwd.lock"u8, O_WRONLY | O_CREAT | O_CLOEXEC, 0x180);
        if (file < 0)
        {
            return -1;
        }

        flock region = new() { l_type = F_WRLCK, l_whence = Stdio.SEEK_SET };
        if (fcntl(file, F_SETLKW, &region) < 0)
        {
            int error = errno;
            Unistd.close(file);
            return (int)CallResult.Fail(error);
        }

        _lock = file;
        return 0;
    }

    /// <summary>Gives the lock back; -1 if it was not taken.</summary>
    internal int Unlock()
    {
        if (_lock < 0)
        {
            return -1;
        }

        int result = Unistd.close(_lock);
        _lock = -1;
        return result;
    }
}
