//go:build !linux && !darwin && !freebsd

package effort

import "time"

// processor returns 0: the processor time is not known.
func processor() time.Duration { return 0 }
