using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.Utmp;

namespace CSockTranslate.Runtime.Users;

/// <summary>The file of sessions, read entry by entry (getutent(3)).</summary>
internal sealed unsafe class SessionFile
{
    private readonly utmp* _entry = StaticStorage.Allocate<utmp>(1);
    private sbyte* _name = "/var/run/utmp"u8.ToPointer();
    private int _descriptor = -1;
    private bool _canWrite;

    /// <summary>Names another file; false if there is no memory.</summary>
    internal bool SetName(CString name)
    {
        Close();
        _name = String.strdup(name);
        return _name != null;
    }

    /// <summary>Starts with the first entry again.</summary>
    internal void Rewind()
    {
        if (Open())
        {
            lseek(_descriptor, 0, Stdio.SEEK_SET);
        }
    }

    /// <summary>Closes the file.</summary>
    internal void Close()
    {
        if (_descriptor >= 0)
        {
            close(_descriptor);
            _descriptor = -1;
        }
    }

    /// <summary>The next entry, which the next call overwrites; null at the end.</summary>
    internal utmp* Next() => Open() && read(_descriptor, _entry, (ulong)sizeof(utmp)) == sizeof(utmp) ? _entry : null;

    /// <summary>The next entry that fits an id: of the same kind for events, with the same id for processes. Null with ESRCH.</summary>
    internal utmp* Find(utmp* id)
    {
        if (id->ut_type is < RUN_LVL or > DEAD_PROCESS)
        {
            errno = EINVAL;
            return null;
        }

        // What is looked for may be the entry itself.
        utmp wanted = *id;
        utmp* entry = Next();
        while (entry != null && !Fits(entry, &wanted))
        {
            entry = Next();
        }

        return entry == null ? Missing() : entry;
    }

    /// <summary>The next entry of a session on a terminal; null with ESRCH.</summary>
    internal utmp* FindLine(utmp* line)
    {
        utmp wanted = *line;
        utmp* entry = Next();
        while (entry != null && !(entry->ut_type is USER_PROCESS or LOGIN_PROCESS && String.strncmp(entry->ut_line, wanted.ut_line, UT_LINESIZE) == 0))
        {
            entry = Next();
        }

        return entry == null ? Missing() : entry;
    }

    /// <summary>Writes an entry in place of one that fits it, or behind the last one; null with errno set.</summary>
    internal utmp* Put(utmp* entry)
    {
        utmp written = *entry;
        if (!Open())
        {
            return null;
        }

        if (!_canWrite)
        {
            errno = EPERM;
            return null;
        }

        lseek(_descriptor, 0, Stdio.SEEK_SET);
        long place = Find(&written) == null
            ? lseek(_descriptor, 0, Stdio.SEEK_END) / sizeof(utmp) * sizeof(utmp)
            : lseek(_descriptor, -sizeof(utmp), Stdio.SEEK_CUR);
        if (pwrite(_descriptor, &written, (ulong)sizeof(utmp), place) != sizeof(utmp))
        {
            return null;
        }

        lseek(_descriptor, place + sizeof(utmp), Stdio.SEEK_SET);
        *_entry = written;
        return _entry;
    }

    private static bool Fits(utmp* entry, utmp* wanted)
    {
        bool isProcess = wanted->ut_type is >= INIT_PROCESS and <= DEAD_PROCESS;
        return isProcess
            ? entry->ut_type is >= INIT_PROCESS and <= DEAD_PROCESS && String.strncmp(entry->ut_id, wanted->ut_id, 4) == 0
            : entry->ut_type == wanted->ut_type;
    }

    private static utmp* Missing()
    {
        errno = ESRCH;
        return null;
    }

    private bool Open()
    {
        if (_descriptor >= 0)
        {
            return true;
        }

        _descriptor = open(_name, O_RDWR | O_CLOEXEC);
        _canWrite = _descriptor >= 0;
        if (!_canWrite)
        {
            _descriptor = open(_name, O_RDONLY | O_CLOEXEC);
        }

        return _descriptor >= 0;
    }
}
