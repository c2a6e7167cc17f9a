namespace CSockTranslate.Runtime;

/// <summary>What <c>div</c> returns (C11 §7.22).</summary>
public struct div_t
{
    /// <summary>The quotient.</summary>
    public int quot;

    /// <summary>The remainder.</summary>
    public int rem;
}
