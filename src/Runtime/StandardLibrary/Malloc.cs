using CSockTranslate.Runtime.StandardLibrary;

namespace CSockTranslate.Runtime;

/// <summary><c>malloc.h</c> (glibc).</summary>
public static unsafe class Malloc
{
    /// <summary>How many bytes of a block may be used, at least those that were asked for; 0 for null (malloc_usable_size(3)).</summary>
    public static ulong malloc_usable_size(void* ptr) => ptr == null ? 0 : Heap.UsableSize(ptr);

    /// <summary>Memory whose address is a multiple of <paramref name="alignment"/>; null with errno set (memalign(3)).</summary>
    public static void* memalign(ulong alignment, ulong size) => Stdlib.aligned_alloc(alignment, size);

    /// <summary>As <see cref="Stdlib.valloc"/>, of whole pages (pvalloc(3)).</summary>
    public static void* pvalloc(ulong size)
    {
        ulong page = (ulong)Unistd.getpagesize();
        return Stdlib.valloc(size > ulong.MaxValue - page ? size : (size + page - 1) & ~(page - 1));
    }

    /// <summary>Gives free memory back to the system, which the host's own allocator does when it likes: 0, nothing was given (malloc_trim(3)).</summary>
    public static int malloc_trim(ulong pad) => 0;

    /// <summary>Takes a parameter of glibc's allocator, which is not used here: 1, it was taken (mallopt(3)).</summary>
    public static int mallopt(int param, int val) => 1;
}
