namespace CSockTranslate.Runtime;

/// <summary>Who gets the signals of a file (fcntl(2), F_SETOWN_EX); 8 bytes.</summary>
public struct f_owner_ex
{
    /// <summary>F_OWNER_TID, F_OWNER_PID or F_OWNER_PGRP.</summary>
    public int type;

    /// <summary>The number of the thread, the process or the group.</summary>
    public int pid;
}
