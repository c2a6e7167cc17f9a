namespace CSockTranslate.Runtime;

/// <summary>The constants of <c>stdatomic.h</c> (C11 §7.17); its operations are those of <see cref="Atomic"/>.</summary>
public static class Stdatomic
{
    /// <summary>No order (C11 §7.17.3). The operations of <see cref="Atomic"/> are sequentially consistent whatever order they are given.</summary>
    public const int memory_order_relaxed = 0;

    /// <summary>Order for what depends on the value.</summary>
    public const int memory_order_consume = 1;

    /// <summary>What follows comes after.</summary>
    public const int memory_order_acquire = 2;

    /// <summary>What precedes comes before.</summary>
    public const int memory_order_release = 3;

    /// <summary>Acquire and release.</summary>
    public const int memory_order_acq_rel = 4;

    /// <summary>One order for all.</summary>
    public const int memory_order_seq_cst = 5;

    /// <summary>Always without locks (C11 §7.17.5).</summary>
    public const int ATOMIC_BOOL_LOCK_FREE = 2;

    /// <inheritdoc cref="ATOMIC_BOOL_LOCK_FREE"/>
    public const int ATOMIC_CHAR_LOCK_FREE = 2;

    /// <inheritdoc cref="ATOMIC_BOOL_LOCK_FREE"/>
    public const int ATOMIC_CHAR16_T_LOCK_FREE = 2;

    /// <inheritdoc cref="ATOMIC_BOOL_LOCK_FREE"/>
    public const int ATOMIC_CHAR32_T_LOCK_FREE = 2;

    /// <inheritdoc cref="ATOMIC_BOOL_LOCK_FREE"/>
    public const int ATOMIC_WCHAR_T_LOCK_FREE = 2;

    /// <inheritdoc cref="ATOMIC_BOOL_LOCK_FREE"/>
    public const int ATOMIC_SHORT_LOCK_FREE = 2;

    /// <inheritdoc cref="ATOMIC_BOOL_LOCK_FREE"/>
    public const int ATOMIC_INT_LOCK_FREE = 2;

    /// <inheritdoc cref="ATOMIC_BOOL_LOCK_FREE"/>
    public const int ATOMIC_LONG_LOCK_FREE = 2;

    /// <inheritdoc cref="ATOMIC_BOOL_LOCK_FREE"/>
    public const int ATOMIC_LLONG_LOCK_FREE = 2;

    /// <inheritdoc cref="ATOMIC_BOOL_LOCK_FREE"/>
    public const int ATOMIC_POINTER_LOCK_FREE = 2;
}
