using System.Threading;

namespace CSockTranslate.Runtime.StandardIo;

/// <summary>What <c>stdio_ext.h</c> tells and changes.</summary>
internal sealed unsafe partial class StdioStream
{
    /// <summary>The buffer's size in bytes, 0 as long as there is none.</summary>
    public int BufferSize => _capacity;

    /// <summary>Whether the stream was written last.</summary>
    public bool IsWriting => _writing;

    /// <summary>How many bytes wait in the buffer to be passed on.</summary>
    public int Pending => _writing ? _pending : 0;

    /// <summary>In a copy that fork() made: a thread that had the lock and is not there any more has it no longer.</summary>
    public void AfterFork()
    {
        if (!Monitor.IsEntered(Gate))
        {
            Gate = new object();
        }
    }

    /// <summary>Whether the program said that it locks the stream itself.</summary>
    public bool IsLockedByCaller { get; set; }

    /// <summary>Drops what waits in the buffer, in both directions.</summary>
    public void Purge()
    {
        _pending = 0;
        DropInput();
    }

    /// <summary>Passes on what was written and does without a buffer from now on.</summary>
    public void GiveUpBuffer()
    {
        Synchronize();
        SetBuffer(BufferMode.None, null, 0);
    }
}
