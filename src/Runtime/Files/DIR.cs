namespace CSockTranslate.Runtime;

/// <summary>A directory that is read (POSIX <c>DIR</c>). Programs only have pointers to it.</summary>
public unsafe struct DIR
{
    // What the kernel is asked for at once; behind it lies room, as a program may copy the last entry as a whole.
    internal const int BufferSize = 32768;

    internal int Descriptor;
    internal int Filled;
    internal int Next;
    internal long Position;
    internal byte* Buffer;
}
