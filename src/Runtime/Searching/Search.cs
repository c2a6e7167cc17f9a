using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Searching;

namespace CSockTranslate.Runtime;

/// <summary><c>search.h</c> (POSIX, GNU).</summary>
public static unsafe class Search
{
    /// <summary>hsearch looks an entry up.</summary>
    public const int FIND = 0;

    /// <summary>hsearch enters what is not there.</summary>
    public const int ENTER = 1;

    /// <summary>twalk comes to a node before what is below it.</summary>
    public const int preorder = 0;

    /// <summary>twalk comes to a node between what is below it.</summary>
    public const int postorder = 1;

    /// <summary>twalk comes to a node after what is below it.</summary>
    public const int endorder = 2;

    /// <summary>twalk comes to a node without others below it.</summary>
    public const int leaf = 3;

    /// <summary>Makes the process's table for about <paramref name="nel"/> entries; 0 with errno set if it can't (POSIX <c>hcreate</c>).</summary>
    public static int hcreate(ulong nel) => hcreate_r(nel, CProcess.Current.Library.HashTable);

    /// <summary>Frees the process's table (POSIX <c>hdestroy</c>).</summary>
    public static void hdestroy() => hdestroy_r(CProcess.Current.Library.HashTable);

    /// <summary>
    /// Looks an entry up by its key in the process's table, and enters it with ENTER. Null with ESRCH if it is not there, ENOMEM if the table is full
    /// (POSIX <c>hsearch</c>).
    /// </summary>
    public static ENTRY* hsearch(ENTRY item, uint action)
    {
        ENTRY* result;
        hsearch_r(item, action, &result, CProcess.Current.Library.HashTable);
        return result;
    }

    /// <summary>As <see cref="hcreate"/> for a table of the caller's (glibc <c>hcreate_r</c>).</summary>
    public static int hcreate_r(ulong nel, hsearch_data* htab) => HashTable.Create(htab, nel);

    /// <summary>As <see cref="hdestroy"/> for a table of the caller's (glibc <c>hdestroy_r</c>).</summary>
    public static void hdestroy_r(hsearch_data* htab) => HashTable.Destroy(htab);

    /// <summary>As <see cref="hsearch"/> in a table of the caller's; 0 with errno set if there is no entry (glibc <c>hsearch_r</c>).</summary>
    public static int hsearch_r(ENTRY item, uint action, ENTRY** retval, hsearch_data* htab) =>
        HashTable.Search(htab, item, action == ENTER, retval) ? 1 : 0;

    /// <summary>
    /// Looks a key up in a sorted tree and enters it if it is not there; the result is a node, whose first member is the key. Null if there is no memory
    /// (POSIX <c>tsearch</c>).
    /// </summary>
    public static void* tsearch(void* key, void** rootp, delegate*<void*, void*, int> compar) =>
        rootp == null ? null : BalancedTree.Enter(key, (BalancedTree.Node**)rootp, compar);

    /// <summary>Looks a key up in a sorted tree; null if it is not there (POSIX <c>tfind</c>).</summary>
    public static void* tfind(void* key, void** rootp, delegate*<void*, void*, int> compar) =>
        rootp == null ? null : BalancedTree.Find(key, (BalancedTree.Node*)*rootp, compar);

    /// <summary>Removes a key from a sorted tree; the result is the node above it, or something not null for the topmost; null if it is not there (POSIX <c>tdelete</c>).</summary>
    public static void* tdelete(void* key, void** rootp, delegate*<void*, void*, int> compar) =>
        rootp == null ? null : BalancedTree.Remove(key, (BalancedTree.Node**)rootp, compar);

    /// <summary>Calls a function for every node, in order, with how it comes to it and how deep (POSIX <c>twalk</c>).</summary>
    public static void twalk(void* root, delegate*<void*, uint, int, void> action) => BalancedTree.Walk((BalancedTree.Node*)root, action, 0);

    /// <summary>As <see cref="twalk"/> with an argument for the function (glibc <c>twalk_r</c>).</summary>
    public static void twalk_r(void* root, delegate*<void*, uint, void*, void> action, void* closure) =>
        BalancedTree.Walk((BalancedTree.Node*)root, action, closure);

    /// <summary>Frees a tree and calls a function for every key (glibc <c>tdestroy</c>).</summary>
    public static void tdestroy(void* root, delegate*<void*, void> freefct) => BalancedTree.Destroy((BalancedTree.Node*)root, freefct);

    /// <summary>Looks an element up in an array, from its start; null if it is not there (POSIX <c>lfind</c>).</summary>
    public static void* lfind(void* key, void* @base, ulong* nmemb, ulong size, delegate*<void*, void*, int> compar)
    {
        byte* element = (byte*)@base;
        for (ulong i = 0; i < *nmemb; i++, element += size)
        {
            if (compar(key, element) == 0)
            {
                return element;
            }
        }

        return null;
    }

    /// <summary>As <see cref="lfind"/>; what is not there is put behind the last element, and the count goes up (POSIX <c>lsearch</c>).</summary>
    public static void* lsearch(void* key, void* @base, ulong* nmemb, ulong size, delegate*<void*, void*, int> compar)
    {
        void* found = lfind(key, @base, nmemb, size, compar);
        if (found == null)
        {
            found = (byte*)@base + (*nmemb * size);
            String.memcpy(found, key, size);
            ++*nmemb;
        }

        return found;
    }

    /// <summary>Puts an element with two links at its start behind another, or makes it a list of its own for null (POSIX <c>insque</c>).</summary>
    public static void insque(void* elem, void* prev)
    {
        var element = (Link*)elem;
        var previous = (Link*)prev;
        if (previous == null)
        {
            *element = default;
            return;
        }

        Link* next = previous->Forward;
        previous->Forward = element;
        if (next != null)
        {
            next->Backward = element;
        }

        element->Forward = next;
        element->Backward = previous;
    }

    /// <summary>Takes an element out of its list (POSIX <c>remque</c>).</summary>
    public static void remque(void* elem)
    {
        var element = (Link*)elem;
        if (element->Forward != null)
        {
            element->Forward->Backward = element->Backward;
        }

        if (element->Backward != null)
        {
            element->Backward->Forward = element->Forward;
        }
    }

    private struct Link
    {
        internal Link* Forward;
        internal Link* Backward;
    }
}
