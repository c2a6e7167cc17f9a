using System;
using System.Threading;
using CSockTranslate.Runtime.AsynchronousIo;
using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Signals;
using CSockTranslate.Runtime.Threading;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary><c>aio.h</c> (POSIX): reading and writing that goes on meanwhile, by threads of the library as in glibc.</summary>
/// <remarks>
/// Requests of one descriptor are served one after the other, those of several side by side. Functions that fail return -1 and set <c>errno</c>.
/// </remarks>
public static unsafe class Aio
{
    /// <summary>Cancelled.</summary>
    public const int AIO_CANCELED = 0;

    /// <summary>At least one could not be cancelled.</summary>
    public const int AIO_NOTCANCELED = 1;

    /// <summary>There was nothing left to cancel.</summary>
    public const int AIO_ALLDONE = 2;

    /// <summary>Read.</summary>
    public const int LIO_READ = 0;

    /// <summary>Write.</summary>
    public const int LIO_WRITE = 1;

    /// <summary>Nothing.</summary>
    public const int LIO_NOP = 2;

    /// <summary>Wait for all.</summary>
    public const int LIO_WAIT = 0;

    /// <summary>Tell when all are done.</summary>
    public const int LIO_NOWAIT = 1;

    private static RequestQueue Queue => CProcess.Current.Library.Requests;

    /// <summary>Says how many threads may serve requests and how long they wait for more (glibc).</summary>
    public static void aio_init(aioinit* init) => Queue.Tune(init->aio_threads, init->aio_idle_time);

    /// <summary>Begins to read (POSIX <c>aio_read</c>). What can't seek is read where it is.</summary>
    public static int aio_read(aiocb* aiocbp) => Begin(aiocbp, LIO_READ);

    /// <summary>Begins to write (POSIX <c>aio_write</c>).</summary>
    public static int aio_write(aiocb* aiocbp) => Begin(aiocbp, LIO_WRITE);

    /// <summary>Begins to have changes written, as <c>fsync</c> does with O_SYNC, <c>fdatasync</c> with O_DSYNC (POSIX <c>aio_fsync</c>).</summary>
    public static int aio_fsync(int operation, aiocb* aiocbp)
    {
        if (operation is not (Fcntl.O_DSYNC or Fcntl.O_SYNC))
        {
            return (int)CallResult.Fail(EINVAL);
        }

        return IsOpen(aiocbp->aio_fildes)
            ? Begin(aiocbp, operation == Fcntl.O_SYNC ? Request.Synchronize : Request.SynchronizeData)
            : (int)CallResult.Fail(EBADF);
    }

    /// <summary>Tells how a request ended: 0, EINPROGRESS, ECANCELED or an error number (POSIX <c>aio_error</c>).</summary>
    public static int aio_error(aiocb* aiocbp)
    {
        ThreadSignals.SafePoint();
        return Volatile.Read(ref aiocbp->__error_code);
    }

    /// <summary>What the function would have returned that does the same at once (POSIX <c>aio_return</c>).</summary>
    public static long aio_return(aiocb* aiocbp) => aiocbp->__return_value;

    /// <summary>Cancels a request that nobody works on yet, or all of a descriptor for null: <c>AIO_*</c> (POSIX <c>aio_cancel</c>).</summary>
    public static int aio_cancel(int fildes, aiocb* aiocbp)
    {
        if (!IsOpen(fildes))
        {
            return (int)CallResult.Fail(EBADF);
        }

        return aiocbp != null && aiocbp->aio_fildes != fildes ? (int)CallResult.Fail(EINVAL) : CallResult.Report(Queue.Cancel(fildes, aiocbp));
    }

    /// <summary>
    /// Waits until one of the requests is done; null among them counts for nothing (POSIX <c>aio_suspend</c>). -1 with EAGAIN when the time, null for
    /// none, is up, EINTR when a handler ends the wait. A cancellation point.
    /// </summary>
    public static int aio_suspend(aiocb** list, int nent, timespec* timeout)
    {
        CThread.CancellationPoint();
        if (nent < 0)
        {
            return (int)CallResult.Fail(EINVAL);
        }

        Completion completion = new(1);
        int watched = Queue.Watch(new ReadOnlySpan<nint>(list, nent), completion);
        if (watched <= 0)
        {
            return CallResult.Report(0);
        }

        int result = completion.Wait(CProcess.Current.Host, timeout == null ? Deadline.Never : After(*timeout));
        Queue.Forget(new ReadOnlySpan<nint>(list, nent), completion);
        return CallResult.Report(result == -ETIMEDOUT ? -EAGAIN : result);
    }

    /// <summary>
    /// Begins all of a list, except what is null or has LIO_NOP (POSIX <c>lio_listio</c>). LIO_WAIT waits for all of them: -1 with EIO if one failed;
    /// LIO_NOWAIT tells, if <paramref name="sig"/> is not null, when all are done.
    /// </summary>
    public static int lio_listio(int mode, aiocb** list, int nent, sigevent* sig)
    {
        if (mode is not (LIO_WAIT or LIO_NOWAIT))
        {
            return (int)CallResult.Fail(EINVAL);
        }

        sigevent notice = sig == null ? new sigevent { sigev_notify = Signal.SIGEV_NONE } : *sig;
        Completion completion = mode == LIO_WAIT ? new Completion(0) : new Completion(0, notice);
        int result = Queue.BeginAll(new ReadOnlySpan<nint>(list, nent), completion, out int begun);
        if (begun == 0)
        {
            if (mode == LIO_NOWAIT)
            {
                Notice.Send(CProcess.Current, notice);
            }

            return CallResult.Report(result);
        }

        if (mode == LIO_NOWAIT)
        {
            return CallResult.Report(result);
        }

        int waited = completion.Wait(CProcess.Current.Host, Deadline.Never);
        Queue.Forget(new ReadOnlySpan<nint>(list, nent), completion);
        return CallResult.Report(waited < 0 ? waited : completion.HasFailed || result < 0 ? -EIO : 0);
    }

    private static int Begin(aiocb* request, int operation) => CallResult.Report(Queue.Begin(request, operation));

    private static bool IsOpen(int descriptor)
    {
        OpenFile? file = CProcess.Current.Descriptors.Acquire(descriptor);
        file?.Release();
        return file is not null;
    }

    private static Deadline After(timespec time)
    {
        const long NanosecondsPerSecond = 1_000_000_000;
        timespec end;
        Time.clock_gettime(Time.CLOCK_MONOTONIC, &end);
        end.tv_sec += time.tv_sec;
        end.tv_nsec += time.tv_nsec;
        if (end.tv_nsec >= NanosecondsPerSecond)
        {
            end.tv_sec++;
            end.tv_nsec -= NanosecondsPerSecond;
        }

        return new Deadline(Time.CLOCK_MONOTONIC, end);
    }
}
