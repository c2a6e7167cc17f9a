using System.Collections.Generic;
using System.Threading;
using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Processes;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.AsynchronousIo;

/// <summary>A request that is not done yet.</summary>
internal sealed unsafe class Request(aiocb* block, int priority)
{
    /// <summary>The operation of <c>fdatasync</c>, as glibc has it in <c>aio_lio_opcode</c>.</summary>
    internal const int SynchronizeData = 3;

    /// <summary>The operation of <c>fsync</c>.</summary>
    internal const int Synchronize = 4;

    private const int ErrorOfNone = 0;

    /// <summary>The program's own description of it.</summary>
    internal aiocb* Block { get; } = block;

    /// <summary>The descriptor.</summary>
    internal int Descriptor { get; } = block->aio_fildes;

    /// <summary>What comes first has a higher one.</summary>
    internal int Priority { get; } = priority;

    /// <summary>Whether a thread works on it.</summary>
    internal bool IsRunning { get; set; }

    /// <summary>Who waits for it. The queue's lock guards it.</summary>
    internal List<Completion> Watchers { get; } = [];

    /// <summary>Does it: what the call returned, or a negated error number.</summary>
    internal long Serve(CProcess process)
    {
        if (Block->aio_lio_opcode is Aio.LIO_READ or Aio.LIO_WRITE && Block->aio_offset < 0)
        {
            return -EINVAL;
        }

        OpenFile? file = process.Descriptors.Acquire(Descriptor);
        if (file is null)
        {
            return -EBADF;
        }

        long result;
        do
        {
            result = Serve(file);
        }
        while (result == -EINTR);
        file.Release();
        return result;
    }

    /// <summary>Lets the program see how it ended.</summary>
    internal void Store(long result)
    {
        Block->__return_value = result < 0 ? -1 : result;
        Volatile.Write(ref Block->__error_code, result < 0 ? (int)-result : ErrorOfNone);
    }

    private long Serve(OpenFile file)
    {
        long result;
        switch (Block->aio_lio_opcode)
        {
            case Aio.LIO_READ:
                result = file.ReadAt(Block->aio_buf, Block->aio_nbytes, Block->aio_offset);
                return result == -ESPIPE ? file.Read(Block->aio_buf, Block->aio_nbytes) : result;
            case Aio.LIO_WRITE:
                result = file.WriteAt(Block->aio_buf, Block->aio_nbytes, Block->aio_offset);
                return result == -ESPIPE ? file.Write(Block->aio_buf, Block->aio_nbytes) : result;
            case SynchronizeData:
                return file.Synchronize(dataOnly: true);
            case Synchronize:
                return file.Synchronize(dataOnly: false);
            default:
                return -EINVAL;
        }
    }
}
