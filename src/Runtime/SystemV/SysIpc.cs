namespace CSockTranslate.Runtime;

/// <summary><c>sys/ipc.h</c> (POSIX, System V).</summary>
public static unsafe class SysIpc
{
    /// <summary>Make it if it is not there.</summary>
    public const int IPC_CREAT = 0x200;

    /// <summary>Fail if it is there.</summary>
    public const int IPC_EXCL = 0x400;

    /// <summary>Do not wait.</summary>
    public const int IPC_NOWAIT = 0x800;

    /// <summary>Remove it.</summary>
    public const int IPC_RMID = 0;

    /// <summary>Change whose it is.</summary>
    public const int IPC_SET = 1;

    /// <summary>Tell its state.</summary>
    public const int IPC_STAT = 2;

    /// <summary>Tell the limits.</summary>
    public const int IPC_INFO = 3;

    /// <summary>The key of what nobody finds.</summary>
    public const int IPC_PRIVATE = 0;

    /// <summary>A key from a file and a number, or -1 with errno set if the file is not there (POSIX <c>ftok</c>).</summary>
    public static int ftok(CString pathname, int proj_id)
    {
        stat status;
        return SysStat.stat(pathname, &status) < 0
            ? -1
            : (int)((status.st_ino & 0xffff) | ((status.st_dev & 0xff) << 16) | ((ulong)(uint)proj_id << 24));
    }
}
