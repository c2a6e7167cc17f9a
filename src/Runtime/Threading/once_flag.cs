namespace CSockTranslate.Runtime;

/// <summary>What <c>call_once</c> keeps (C11 §7.26.1); 4 bytes.</summary>
public struct once_flag
{
    /// <summary>How far it is.</summary>
    public int __data;
}
