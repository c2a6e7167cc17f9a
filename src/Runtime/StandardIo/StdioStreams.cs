using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Threading;
using CSockTranslate.Runtime.Processes;

namespace CSockTranslate.Runtime.StandardIo;

/// <summary>The open streams of one process.</summary>
internal sealed unsafe class StdioStreams
{
    private readonly Lock _lock = new();

    /// <summary>In the order of opening; flushing all goes from the newest to the oldest, as in glibc.</summary>
    private readonly List<StdioStream> _open = [];

    /// <summary>Where <c>FILE</c>s of closed streams wait for the next one. Their memory stays valid: a use after closing finds no stream.</summary>
    private readonly Stack<nint> _free = new();

    private readonly StdioStream _output;

    /// <summary>Makes the three standard streams over the descriptors 0, 1 and 2.</summary>
    public StdioStreams()
    {
        StandardInput = Add(new StdioStream(this, 0, StreamMode.Reading, BufferMode.Full));
        _output = new StdioStream(this, 1, StreamMode.Writing, BufferMode.Full);
        StandardOutput = Add(_output);
        StandardError = Add(new StdioStream(this, 2, StreamMode.Writing, BufferMode.None));
    }

    /// <summary>The current process's streams.</summary>
    public static StdioStreams Current => CProcess.Current.Library.Streams;

    /// <summary>The variable <c>stdin</c>.</summary>
    public FILE* StandardInput;

    /// <summary>The variable <c>stdout</c>.</summary>
    public FILE* StandardOutput;

    /// <summary>The variable <c>stderr</c>.</summary>
    public FILE* StandardError;

    /// <summary>Takes up a new stream.</summary>
    public FILE* Add(StdioStream stream)
    {
        lock (_lock)
        {
            FILE* file = _free.TryPop(out nint free) ? (FILE*)free : (FILE*)NativeMemory.AllocZeroed((nuint)sizeof(FILE));
            file->Stream = stream;
            _open.Add(stream);
            return file;
        }
    }

    /// <summary>Forgets a stream that was closed.</summary>
    public void Remove(FILE* file)
    {
        lock (_lock)
        {
            _open.Remove(file->Stream!);
            file->Stream = null;
            _free.Push((nint)file);
        }
    }

    /// <summary>Passes on the output of all streams; false when one fails (<c>fflush(NULL)</c>).</summary>
    public bool FlushAll()
    {
        bool all = true;
        foreach (StdioStream stream in NewestFirst())
        {
            lock (stream.Gate)
            {
                all &= stream.FlushPending();
            }
        }

        return all;
    }

    /// <summary>
    /// What the end of the process does (C11 §7.22.4.4): passes on all output, then gives unread input back. Takes no locks: a thread
    /// that waits for input holds one.
    /// </summary>
    public void CleanUp()
    {
        StdioStream[] streams = NewestFirst();
        foreach (StdioStream stream in streams)
        {
            stream.FlushPending();
        }

        foreach (StdioStream stream in streams)
        {
            stream.Synchronize();
        }
    }

    /// <summary>Has all streams pass on their output and do without buffers.</summary>
    public void GiveUpBuffers()
    {
        foreach (StdioStream stream in NewestFirst())
        {
            lock (stream.Gate)
            {
                stream.GiveUpBuffer();
            }
        }
    }

    /// <summary>Before a terminal is read, the program's prompts on a terminal have to be out.</summary>
    public void FlushLineBufferedOutput()
    {
        lock (_output.Gate)
        {
            if (_output.BufferMode == BufferMode.Line)
            {
                _output.FlushPending();
            }
        }
    }

    /// <summary>In a copy that fork() made, which has one thread only.</summary>
    public void AfterFork()
    {
        foreach (StdioStream stream in _open)
        {
            stream.AfterFork();
        }
    }

    private StdioStream[] NewestFirst()
    {
        lock (_lock)
        {
            StdioStream[] streams = [.. _open];
            Array.Reverse(streams);
            return streams;
        }
    }
}
