namespace Ocop.Domain;

/// <summary>How far a window is on a day, which is over.</summary>
internal enum WindowStage
{
    /// <summary>The day is before the window.</summary>
    NotBegun,

    /// <summary>The day is in the window, and not its last.</summary>
    Running,

    /// <summary>The day is the last of the window or after it.</summary>
    Over,
}
